using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay rate OF GRADE</c>: the Admiralty code of a source or of what was told.</summary>
internal static class RateCommand
{
    public static Command Create(Host host)
    {
        var of = new Argument<string>("OF") { Description = "An actor or outlet by its name; or a statement or figure, report/s3" };
        var grade = new Argument<string>("GRADE") { Description = $"Of a source {Words(AdmiraltyCode.OfSources)}; of what was told {Words(AdmiraltyCode.OfClaims)}" };
        grade.AcceptOnlyFromAmong([.. AdmiraltyCode.OfSources, .. AdmiraltyCode.OfClaims]);
        var (ledger, by, note) = (Options.Ledger(host), DecideCommand.By(host), DecideCommand.Why());
        var command = new Command("rate", "Give a source, or what it told, your grade of the Admiralty code; Hearsay never gives one") { of, grade, ledger, by, note };
        command.SetAction((parsed, cancel) => RunAsync(
            host, parsed.GetRequiredValue(ledger), new Rating(0, "", parsed.GetRequiredValue(of), null, parsed.GetRequiredValue(grade), parsed.GetRequiredValue(by), parsed.GetValue(note)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, Rating rating, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Write, cancel).ConfigureAwait(false);
        if (AdmiraltyCode.OfSources.Contains(rating.Grade))
        {
            if (await Deciding.KnownAsync(ledger, [rating.Thing], cancel).ConfigureAwait(false) is [{ } known])
                return await DecideCommand.NoteAsync(host, ledger, rating with { Thing = known }, cancel).ConfigureAwait(false);
            ViewCommand.Complain(host, $"{rating.Thing}: no report in {path} has a source of just that name; 'hearsay actors --format json' has all in full. What was told is rated 1 to 6");
            return ExitCodes.NothingDone;
        }
        if (await Deciding.KnownAsync(ledger, [rating.Thing], cancel).ConfigureAwait(false) is [{ } source])
        {
            ViewCommand.Complain(host, $"{source}: a source is rated A to F; 1 to 6 are for what it told, a statement or figure ('hearsay claims --origin \"{source}\"' lists them)");
            return ExitCodes.NothingDone;
        }
        if (await ShowCommand.OneAsync(host, ledger, rating.Thing, path, cancel).ConfigureAwait(false) is not { } found)
            return ExitCodes.NothingDone;
        if (found.Cell is { } cell)
            return await DecideCommand.NoteAsync(host, ledger, rating with { Thing = cell.Id, Cell = cell }, cancel).ConfigureAwait(false);
        ViewCommand.Complain(host, $"{rating.Thing}: only statements and figures are rated 1 to 6; sources are rated A to F");
        return ExitCodes.NothingDone;
    }

    private static string Words(IEnumerable<string> grades) => string.Join(", ", grades.Select(grade => AdmiraltyCode.Words(grade).Replace(", ", " ", StringComparison.Ordinal)));
}
