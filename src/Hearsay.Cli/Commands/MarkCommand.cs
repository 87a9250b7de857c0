using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay mark ID wrong|checked</c>: what came of holding a statement or figure against its sentence.</summary>
internal static class MarkCommand
{
    public static Command Create(Host host)
    {
        var id = new Argument<string>("ID") { Description = "A statement or figure: report/s3, report/f2" };
        var mark = new Argument<string>("MARK") { Description = "'wrong': it counts for nothing from now on, nor do the figures that it tells; 'checked': it is as its sentence has it" };
        mark.AcceptOnlyFromAmong(ReadingMark.WrongMark, ReadingMark.CheckedMark);
        var (ledger, by, note) = (Options.Ledger(host), DecideCommand.By(host), DecideCommand.Why());
        var command = new Command("mark", "Say that a statement or figure was read wrongly, or that you checked it against its sentence") { id, mark, ledger, by, note };
        command.SetAction((parsed, cancel) => RunAsync(
            host, parsed.GetRequiredValue(ledger), parsed.GetRequiredValue(id), cell => new ReadingMark(0, "", cell, parsed.GetRequiredValue(mark) == ReadingMark.WrongMark, parsed.GetRequiredValue(by), parsed.GetValue(note)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, string id, Func<CellKey, ReadingMark> decision, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Write, cancel).ConfigureAwait(false);
        if (await ShowCommand.OneAsync(host, ledger, id, path, cancel).ConfigureAwait(false) is not { } found)
            return ExitCodes.NothingDone;
        if (found.Cell is { } cell)
            return await DecideCommand.NoteAsync(host, ledger, decision(cell), cancel).ConfigureAwait(false);
        ViewCommand.Complain(host, $"{id}: only statements and figures can be marked; 'hearsay show {id}' lists those that it holds");
        return ExitCodes.NothingDone;
    }
}
