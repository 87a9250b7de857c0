using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// Finds reports that took their wording from others: by the runs of words that few reports hold. A run that many hold is a stock
/// phrase and tells nothing. A report may take passages from several; what it has from one is not counted again for the next.
/// </summary>
internal static class CopyFinder
{
    private const int MostHolders = 12, LeastRuns = 8, LongPassage = 30, MostOriginals = 4;
    private const double NearCopy = .5, CreditedCopy = .4, Passage = .2;

    /// <summary>The copies, in the order of the reports, with the indices of the two; of one report's originals the one that it has most from first.</summary>
    public static List<(int Report, int Of, Copy Copy)> Find(Pile pile)
    {
        var runs = pile.Reports.AsParallel().AsOrdered().Select(Shingles.Of).ToArray();
        var shared = SharedRuns.Of(runs, MostHolders);
        var credits = new CreditedOriginals(pile);
        return [.. Enumerable.Range(0, runs.Length).AsParallel().AsOrdered().SelectMany(i => Of(pile, i, shared, credits)
            .Select(found => (i, found.Of, new Copy(pile.Reports[i].Id, pile.Reports[found.Of].Id, Math.Round(found.Share, 3), found.Credited, found.Rule))))];
    }

    /// <summary>The pairs that must be of one event: a report that has a passage from another may be about something else.</summary>
    public static IEnumerable<(int Of, int Report)> OfOneEvent(IEnumerable<(int Report, int Of, Copy Copy)> copies) =>
        copies.Where(copy => copy.Copy.Credited || copy.Copy.Share >= CreditedCopy).Select(copy => (copy.Of, copy.Report));

    /// <summary>Those that a report is held to be taken from, in the order of what it has from each; none for an original.</summary>
    private static IReadOnlyList<Finding> Of(Pile pile, int report, SharedRuns runs, CreditedOriginals credits)
    {
        var found = new List<Finding>();
        var likely = Likely(pile, report, runs);
        HashSet<ulong> left = likely.Length == 0 ? [] : [.. runs.Held[report]];
        foreach (var other in likely)
        {
            var count = runs.Held[other].Count(left.Contains);
            if (found.Count == MostOriginals || Judge(pile, report, other, count, runs.Telling[report]) is not { } finding)
                continue;
            found.Add(finding with { Share = Share(runs.With[report], other, runs.Telling[report]) });
            left.ExceptWith(runs.Held[other]);
        }
        if (found.Count == 0 && credits.Of(report) is { } rewritten)
            found.Add(new Finding(rewritten.Of, Share(runs.With[report], rewritten.Of, runs.Telling[report]), true, rewritten.Rule));
        return [.. found.OrderByDescending(finding => finding.Credited).ThenByDescending(finding => finding.Share)];
    }

    /// <summary>Those that share enough to be looked at, in the order in which they claim a passage: the credited first, then the earliest, since what stands between may itself be a copy.</summary>
    private static int[] Likely(Pile pile, int report, SharedRuns runs) =>
        [.. runs.With[report].Where(pair => pair.Value >= LeastRuns).Select(pair => pair.Key)
            .OrderByDescending(other => Credit.Names(pile.Reports[report].Report, pile.Reports[other].Report)).ThenBy(other => other)];

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
