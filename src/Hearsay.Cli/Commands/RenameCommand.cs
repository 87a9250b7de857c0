using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay rename NAME NEW-NAME</c>: what an actor goes by.</summary>
internal static class RenameCommand
{
    public static Command Create(Host host)
    {
        var name = new Argument<string>("NAME") { Description = "A name as 'hearsay actors' lists it" };
        var newName = new Argument<string>("NEW-NAME") { Description = "What the actor goes by from now on, whether a report calls it so or not" };
        newName.Validators.Add(result => DecideCommand.Refuse(result, result.Tokens.Select(token => token.Value)));
        var (ledger, by, note) = (Options.Ledger(host), DecideCommand.By(host), DecideCommand.Why());
        var command = new Command("rename", "Decide what an actor goes by, in place of the fullest name that a report gives") { name, newName, ledger, by, note };
        command.SetAction((parsed, cancel) => RunAsync(
            host, parsed.GetRequiredValue(ledger), new Renaming(0, "", parsed.GetRequiredValue(name), parsed.GetRequiredValue(newName).Trim(), parsed.GetRequiredValue(by), parsed.GetValue(note)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, Renaming renaming, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Write, cancel).ConfigureAwait(false);
        var names = await Deciding.KnownAsync(ledger, [renaming.Name, renaming.NewName], cancel).ConfigureAwait(false);
        if (names[0] is not { } known)
        {
            ViewCommand.Complain(host, $"{renaming.Name}: no report in {path} has an actor of just that name; 'hearsay actors --format json' has all in full");
            return ExitCodes.NothingDone;
        }
        if (names[1] is { } taken)
        {
            ViewCommand.Complain(host, $"{taken}: reports in {path} have that name already; 'hearsay merge' says that two names are one actor's, which goes by the first");
            return ExitCodes.NothingDone;
        }
        return await DecideCommand.NoteAsync(host, ledger, renaming with { Name = known }, cancel).ConfigureAwait(false);
    }
}
