using System.CommandLine;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay show ID</c>: a report, statement, figure or question, down to its sentence.</summary>
internal static class ShowCommand
{
    private const int MostNamed = 5;

    public static Command Create(Host host)
    {
        var id = new Argument<string>("ID") { Description = "A report's id, a statement or figure (report/s3, report/f2), or a question's id" };
        var ledger = Options.Ledger(host);
        var format = Options.Format("text", "json");
        var command = new Command("show", "Show one report, statement, figure or question of a ledger, with its sentence") { id, ledger, format };
        command.SetAction((parsed, cancel) => RunAsync(host, parsed.GetRequiredValue(id), parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string id, string path, string format, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Read, cancel).ConfigureAwait(false);
        var found = await Found.LoadAsync(ledger, host.Maker(), id, cancel).ConfigureAwait(false);
        if (found is [var one])
            return ViewCommand.Print(host, format, writer => TextFound.Write(one, writer, ViewOptions.Layout(host, int.MaxValue)), json => ViewJson.Found(json, one));
        var words = found.Count == 0
            ? $"{id}: there is nothing of that id in {path}; 'hearsay questions', 'claims' and 'figures' list ids"
            : $"{id}: it stands for {found.Count} things; say which: {string.Join(", ", found.Take(MostNamed).Select(other => other.Id))}{(found.Count > MostNamed ? ", ..." : "")}";
        host.Error.WriteLine("hearsay: " + Harmless.Line(words));
        return ExitCodes.NothingDone;
    }
}
