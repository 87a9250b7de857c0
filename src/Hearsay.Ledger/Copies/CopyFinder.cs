using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// Finds reports that took their wording from another: by the runs of words that few reports hold. A run that many hold is a stock
/// phrase and tells nothing. Each report is held to be the copy of at most one other.
/// </summary>
internal static class CopyFinder
{
    private const int MostHolders = 12, LeastRuns = 8, LongPassage = 60;
    private const double NearCopy = .6, CreditedCopy = .4, Passage = .25;

    /// <summary>The copies, in the order of the reports, with the indices of the two.</summary>
    public static List<(int Report, int Of, Copy Copy)> Find(Pile pile)
    {
        var runs = pile.Reports.AsParallel().AsOrdered().Select(Shingles.Of).ToArray();
        var shared = SharedRuns.Of(runs, MostHolders);
        var credits = new CreditedOriginals(pile);
        return [.. Enumerable.Range(0, runs.Length).AsParallel().AsOrdered().Select(i => Best(pile, i, shared, credits)).OfType<(int, int, Copy)>()];
    }

    /// <summary>The one that a report is held to be the copy of; null for none.</summary>
    private static (int Report, int Of, Copy Copy)? Best(Pile pile, int report, SharedRuns runs, CreditedOriginals credits)
    {
        var (shared, telling) = (runs.With[report], runs.Telling[report]);
        var best = shared.Select(pair => Judge(pile, report, pair.Key, pair.Value, telling)).OfType<Finding>()
            .OrderByDescending(finding => finding.Credited).ThenByDescending(finding => finding.Share).ThenBy(finding => finding.Of).FirstOrDefault();
        best ??= credits.Of(report) is { } rewritten ? new Finding(rewritten.Of, Share(shared, rewritten.Of, telling), true, rewritten.Rule) : null;
        return best is null ? null : (report, best.Of, new Copy(pile.Reports[report].Id, pile.Reports[best.Of].Id, Math.Round(best.Share, 3), best.Credited, best.Rule));
    }

    private static Finding? Judge(Pile pile, int report, int other, int shared, int telling)
    {
        Report copy = pile.Reports[report].Report, of = pile.Reports[other].Report;
        var credited = Credit.Names(copy, of);
        var share = (double)shared / telling;
        if (shared < LeastRuns || !credited && (Credit.Names(of, copy) || !Precedes(other, report, of, copy)))
            return null;
        var rule = share >= NearCopy ? "near copy: most of its wording stands in the other"
            : credited && share >= CreditedCopy ? "credited copy: it names the other's outlet and shares its wording"
            : share >= Passage && shared >= LongPassage ? "reused passage: a long stretch of its wording stands in the other"
            : null;
        return rule is null ? null : new Finding(other, share, credited, rule);
    }

    private static double Share(Dictionary<int, int> shared, int other, int telling) => telling == 0 ? 0 : (double)shared.GetValueOrDefault(other) / telling;

    /// <summary>The earlier is the original; of two of the same day the first in the pile's order.</summary>
    private static bool Precedes(int other, int report, Report of, Report copy) =>
        of.Published is { } first && copy.Published is { } second && first.Last < second.First || other < report;

    private sealed record Finding(int Of, double Share, bool Credited, string Rule);
}
