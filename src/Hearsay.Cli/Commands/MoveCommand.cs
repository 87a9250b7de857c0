using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay move ID --to ID|QUESTION|new</c>: a statement or figure goes under another question of its event, or under one of its own.</summary>
internal static class MoveCommand
{
    private const string Own = "new";

    public static Command Create(Host host)
    {
        var id = new Argument<string>("ID") { Description = "A statement or figure: report/s3, report/f2" };
        var to = new Option<string>("--to") { Description = "The question that it goes under, or a statement or figure that stands there; 'new': a question of its own", HelpName = "ID", Required = true };
        var (ledger, by, note) = (Options.Ledger(host), DecideCommand.By(host), DecideCommand.Why());
        var command = new Command("move", "Put a statement or figure under another question of its event, or under one of its own") { id, to, ledger, by, note };
        command.SetAction((parsed, cancel) => RunAsync(
            host, parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(id), parsed.GetRequiredValue(to), (cell, beside) => new Moving(0, "", cell, beside, parsed.GetRequiredValue(by), parsed.GetValue(note)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, string id, string to, Func<CellKey, CellKey?, Moving> decision, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Write, cancel).ConfigureAwait(false);
        if (await ShowCommand.OneAsync(host, ledger, id, path, cancel).ConfigureAwait(false) is not { } found)
            return ExitCodes.NothingDone;
        if (found is not { Told: { } told, Cell: { } cell })
            return Refuse(host, $"{id}: only statements and figures can be moved; 'hearsay show {id}' lists those that it holds");
        var under = Placing.QuestionOf(found.Brief, told);
        if (to == Own)
            return Placing.IsAlone(under) ? Refuse(host, $"{told.Id}: nothing else stands under its question") : await DecideCommand.NoteAsync(host, ledger, decision(cell, null), cancel).ConfigureAwait(false);
        if (await ShowCommand.OneAsync(host, ledger, to, path, cancel).ConfigureAwait(false) is not { } target)
            return ExitCodes.NothingDone;
        return Placing.Beside(found, target) switch
        {
            (_, { } why) => Refuse(host, why),
            ({ } beside, _) => await DecideCommand.NoteAsync(host, ledger, decision(cell, beside), cancel).ConfigureAwait(false),
            _ => ExitCodes.NothingDone,
        };
    }

    private static int Refuse(Host host, string why)
    {
        ViewCommand.Complain(host, why);
        return ExitCodes.NothingDone;
    }
}
