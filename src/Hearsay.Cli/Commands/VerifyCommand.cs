using System.CommandLine;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Verifying;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay verify</c>: checks that a ledger is whole.</summary>
internal static class VerifyCommand
{
    public static Command Create(Host host)
    {
        var ledger = Options.Ledger(host);
        var format = Options.Format("text", "json");
        var command = new Command("verify", "Check a ledger: journal, hashes, every span against its text, the brief against the readings (exit code 3 where it is damaged)") { ledger, format };
        command.SetAction((parsed, cancel) => RunAsync(host, parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, string format, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Read, cancel).ConfigureAwait(false);
        var found = await Verifier.RunAsync(ledger, host.Maker(), cancel).ConfigureAwait(false);
        VerifyText.Write(host.Output, format, path, found);
        return found.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.NothingDone;
    }
}
