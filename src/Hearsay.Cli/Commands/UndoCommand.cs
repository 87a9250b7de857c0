using System.CommandLine;
using System.Globalization;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay undo NUMBER</c>: takes a decision back.</summary>
internal static class UndoCommand
{
    public static Command Create(Host host)
    {
        var number = new Argument<long>("NUMBER") { Description = "The number of a decision, as 'hearsay log' lists it" };
        var (ledger, by) = (Options.Ledger(host), DecideCommand.By(host));
        var command = new Command("undo", "Take a decision back: the ledger is as if it had never been made, and the journal still tells of both") { number, ledger, by };
        command.SetAction((parsed, cancel) => RunAsync(host, parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(number), parsed.GetRequiredValue(by), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, long number, string by, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Write, cancel).ConfigureAwait(false);
        if (await Deciding.UndoAsync(ledger, number, by, cancel).ConfigureAwait(false) is not { } decision)
        {
            ViewCommand.Complain(host, string.Create(CultureInfo.InvariantCulture, $"{number}: no decision of that number stands in {path}; 'hearsay log' lists them"));
            return ExitCodes.NothingDone;
        }
        await DecideCommand.SettleAsync(host, ledger, cancel).ConfigureAwait(false);
        DecideCommand.Tell(host, $"Taken back: {decision.Kind} of {decision.About}.");
        return ExitCodes.Done;
    }
}
