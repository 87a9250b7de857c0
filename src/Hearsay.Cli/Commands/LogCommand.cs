using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay log</c>: what people decided.</summary>
internal static class LogCommand
{
    public static Command Create(Host host)
    {
        var ledger = Options.Ledger(host);
        var format = Options.Format("text", "json");
        var command = new Command("log", "List what people decided about a ledger, the earliest first, with what was taken back") { ledger, format };
        command.SetAction((parsed, cancel) => RunAsync(host, parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, string format, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Read, cancel).ConfigureAwait(false);
        var decisions = (await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false)).All;
        return ViewCommand.Print(host, format, writer => TextViews.Decisions(decisions, writer, ViewOptions.Layout(host, int.MaxValue)), json => ViewJson.Decisions(json, decisions));
    }
}
