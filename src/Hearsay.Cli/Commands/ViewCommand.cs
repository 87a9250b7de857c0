using System.CommandLine;
using System.Text.Json;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary>What the commands that look at a ledger have in common: they open it for reading, and print text or one JSON object.</summary>
internal static class ViewCommand
{
    /// <summary>A command with the options of a view.</summary>
    public static Command Create(Host host, string name, string description, Func<ILedgerStore, ViewRequest, CancellationToken, Task<int>> run)
    {
        var options = new ViewOptions(host);
        var command = new Command(name, description);
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var request = options.Of(parsed);
            await using var ledger = await host.OpenLedger(request.Ledger, LedgerAccess.Read, cancel).ConfigureAwait(false);
            return await run(ledger, request, cancel).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>The questions that the filter names; null where it names none.</summary>
    public static async Task<IReadOnlyList<Question>?> QuestionsAsync(Host host, ILedgerStore ledger, ViewRequest request, CancellationToken cancel)
    {
        if (request.Filter.Question is null)
            return null;
        var selected = await SelectedBrief.LoadAsync(ledger, host.Maker(), new ViewFilter { Question = request.Filter.Question }, cancel).ConfigureAwait(false);
        return selected.Brief.Questions;
    }

    /// <summary>Prints in the form that was asked for.</summary>
    public static int Print(Host host, string format, Action<TextWriter> text, Action<Utf8JsonWriter> json)
    {
        if (format == "json")
        {
            JsonText.Write(host.Output, json);
            return ExitCodes.Done;
        }
        using var writer = new StreamWriter(host.Output, leaveOpen: true) { NewLine = "\n" };
        text(writer);
        return ExitCodes.Done;
    }
}
