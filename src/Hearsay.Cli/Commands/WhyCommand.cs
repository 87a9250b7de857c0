using System.CommandLine;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay why ID</c>: the rules and model scores behind a statement or figure, or what a question's flags rest on.</summary>
internal static class WhyCommand
{
    public static Command Create(Host host)
    {
        var id = new Argument<string>("ID") { Description = "A statement or figure (report/s3, report/f2), or a question's id" };
        var ledger = Options.Ledger(host);
        var format = Options.Format("text", "json");
        var command = new Command("why", "Explain one statement, figure or question of a ledger, rule by rule") { id, ledger, format };
        command.SetAction((parsed, cancel) => RunAsync(host, parsed.GetRequiredValue(id), parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string id, string path, string format, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Read, cancel).ConfigureAwait(false);
        if (await ShowCommand.OneAsync(host, ledger, id, path, cancel).ConfigureAwait(false) is not { } found)
            return ExitCodes.NothingDone;
        if (found.Report is { } report)
        {
            ViewCommand.Complain(host, $"{id}: a report is not made by rules; ask for one of its statements or figures, such as {report.Report.Id}/s1: 'hearsay show {id}' lists them");
            return ExitCodes.NothingDone;
        }
        var (steps, same) = found.Told is { } told ? Explained(host, told) : ([], true);
        return ViewCommand.Print(host, format, writer => TextWhy.Write(found, steps, same, writer, ViewOptions.Layout(host, int.MaxValue)), json => ViewJson.Why(json, found, steps, same));
    }

    private static (IReadOnlyList<TrailStep> Steps, bool Same) Explained(Host host, ToldItem told)
    {
        var (again, stepsOf) = host.Explain(told.Reading.Report);
        return (stepsOf(told.Figure?.Id ?? told.Statement!.Id), ReadingJson.Write(again).AsSpan().SequenceEqual(ReadingJson.Write(told.Reading)));
    }
}
