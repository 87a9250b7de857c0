using System.CommandLine;
using System.Text.Json;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary>What the commands that look at a ledger have in common: they open it for reading, and print text or one JSON object.</summary>
internal static class ViewCommand
{
    /// <summary>A command with the options of a view.</summary>
    public static Command Create(Host host, string name, string description, Func<ILedgerStore, ViewRequest, CancellationToken, Task<int>> run)
        => Create(host, new Command(name, description), new ViewOptions(host), (ledger, request, _, cancel) => run(ledger, request, cancel));

    /// <summary>The command with the options of a view behind its own.</summary>
    public static Command Create(Host host, Command command, ViewOptions options, Func<ILedgerStore, ViewRequest, ParseResult, CancellationToken, Task<int>> run) => Create(host, command, options, options.All, run);

    /// <summary>The command with some of the options of a view behind its own.</summary>
    public static Command Create(Host host, Command command, ViewOptions options, IEnumerable<Option> shown, Func<ILedgerStore, ViewRequest, ParseResult, CancellationToken, Task<int>> run)
    {
        foreach (var option in shown)
            command.Options.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var request = options.Of(parsed);
            await using var ledger = await host.OpenLedger(request.Ledger, LedgerAccess.Read, cancel).ConfigureAwait(false);
            if (request.Filter.Question is not null || request.Filter.Origin is not null)
            {
                request = request with { Stored = (await SelectedBrief.LoadAsync(ledger, host.Maker(), new ViewFilter(), cancel).ConfigureAwait(false)).Brief };
                Advise(host, request.Filter, request.Stored.Questions);
            }
            return await run(ledger, request, parsed, cancel).ConfigureAwait(false);
        });
        command.Validators.Add(result =>
        {
            if (options.Backwards(result) is { } fault)
                result.AddError(fault);
        });
        return command;
    }

    /// <summary>Says so where a question or origin that is looked for is none of the ledger's: what follows is then empty for that.</summary>
    private static void Advise(Host host, ViewFilter filter, IReadOnlyList<Question> questions)
    {
        if (filter.Question is { } id && !filter.IsDated && !questions.Any(question => question.Id.StartsWith(id, StringComparison.Ordinal)))
            Complain(host, $"no question has an id that begins with '{id}'; 'hearsay questions' lists them.");
        if (filter.Origin is { } name && !questions.Any(question => question.Positions.Any(position => filter.Names(position.Origin))))
            Complain(host, $"nobody of the name '{name}' holds anything on a question; 'hearsay origins' lists who does.");
    }

    /// <summary>The questions that the filter names; null where it names none.</summary>
    public static async Task<IReadOnlyList<Question>?> QuestionsAsync(Host host, ILedgerStore ledger, ViewRequest request, CancellationToken cancel)
    {
        if (request.Filter.Question is null)
            return null;
        var selected = await request.SelectAsync(ledger, host.Maker(), new ViewFilter { Question = request.Filter.Question }, cancel).ConfigureAwait(false);
        return selected.Brief.Questions;
    }

    public static void Complain(Host host, string words) => host.Error.WriteLine("hearsay: " + Harmless.Line(words));

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
