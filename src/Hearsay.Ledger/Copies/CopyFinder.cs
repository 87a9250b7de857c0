using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// Finds reports that took their wording from others: by the runs of words that few reports hold. A run that many hold is a stock
/// phrase and tells nothing. A report may take passages from several; what it has from one is not counted again for the next.
/// </summary>
internal static class CopyFinder
{
    /// <summary>How many reports hold a run at most that is no stock phrase, and how many runs two must share for the one to be taken from the other.</summary>
    public const int MostHolders = 12, LeastRuns = 8;
    private const int LongPassage = 30, MostOriginals = 4;
    private const double NearCopy = .5, CreditedCopy = .4, Passage = .2;

    /// <summary>The copies, in the order of the reports, with the indices of the two; of one report's originals the one that it has most from first.</summary>
    /// <param name="pile">The reports.</param>
    /// <param name="alike">Pairs of reports whose words are alike: in these a retelling is looked for.</param>
    public static List<(int Report, int Of, Copy Copy)> Find(Pile pile, IReadOnlyCollection<(int A, int B, double Alike)> alike)
    {
        var runs = pile.Reports.AsParallel().AsOrdered().Select(Shingles.Of).ToArray();
        var shared = SharedRuns.Of(runs, MostHolders);
        var near = alike.SelectMany(pair => new[] { (pair.A, pair.B), (A: pair.B, B: pair.A) }).ToLookup(pair => pair.A, pair => pair.B);
        Report[] reports = [.. pile.Reports.Select(report => report.Report)];
        return [.. Enumerable.Range(0, runs.Length).AsParallel().AsOrdered().SelectMany(i =>
            Of(reports, i, new Sharing(shared.Telling[i], shared.With[i], shared.Held[i], other => shared.Held[other]), near[i]))];
    }

    /// <summary>The copies that one report is.</summary>
    /// <param name="reports">Those that come into question, and the report itself, in order.</param>
    /// <param name="report">Its index among them.</param>
    /// <param name="shared">What it shares with each.</param>
    /// <param name="alike">Indices of those whose words are alike.</param>
    public static IEnumerable<(int Report, int Of, Copy Copy)> Of(IReadOnlyList<Report> reports, int report, Sharing shared, IEnumerable<int> alike) =>
        Found(reports, report, shared, alike)
            .Select(found => (report, found.Of, new Copy(reports[report].Id, reports[found.Of].Id, Math.Round(found.Share, 3), found.Credited, found.Rule)));

    /// <summary>Whether a copy must be of one event with its original.</summary>
    public static bool IsOfOneEvent(Copy copy) => copy.Credited || copy.Share >= CreditedCopy;

    /// <summary>The pairs that must be of one event: a report that has a passage from another may be about something else.</summary>
    public static IEnumerable<(int Of, int Report)> OfOneEvent(IEnumerable<(int Report, int Of, Copy Copy)> copies) =>
        copies.Where(copy => IsOfOneEvent(copy.Copy)).Select(copy => (copy.Of, copy.Report));

    /// <summary>Those that a report is held to be taken from, in the order of what it has from each; none for an original.</summary>
    private static IReadOnlyList<Finding> Found(IReadOnlyList<Report> reports, int report, Sharing shared, IEnumerable<int> alike)
    {
        var found = new List<Finding>();
        var likely = Likely(reports, report, shared);
        HashSet<ulong> left = likely.Length == 0 ? [] : [.. shared.Held];
        foreach (var other in likely)
        {
            var count = shared.HeldBy(other).Count(left.Contains);
            if (found.Count == MostOriginals || Judge(reports, report, other, count, shared.Telling) is not { } finding)
                continue;
            found.Add(finding with { Share = Share(shared, other) });
            left.ExceptWith(shared.HeldBy(other));
        }
        if (found.Count == 0 && Retelling.Of(reports, report, alike) is { } retold)
            found.Add(new Finding(retold.Of, Share(shared, retold.Of), true, retold.Rule));
        return [.. found.OrderByDescending(finding => finding.Credited).ThenByDescending(finding => finding.Share)];
    }

    /// <summary>Those that share enough to be looked at, in the order in which they claim a passage: the credited first, then the earliest, since what stands between may itself be a copy.</summary>
    private static int[] Likely(IReadOnlyList<Report> reports, int report, Sharing shared) =>
        [.. shared.With.Where(pair => pair.Value >= LeastRuns).Select(pair => pair.Key)
            .OrderByDescending(other => Credit.Names(reports[report], reports[other])).ThenBy(other => other)];

    private static Finding? Judge(IReadOnlyList<Report> reports, int report, int other, int shared, int telling)
    {
        Report copy = reports[report], of = reports[other];
        var credited = Credit.Names(copy, of);
        var share = (double)shared / telling;
        if (shared < LeastRuns || !credited && (Credit.Names(of, copy) || !Precedes(other, report, of, copy)))
            return null;
        var rule = share >= NearCopy ? "near copy: most of its wording stands in the other"
            : credited && share >= CreditedCopy ? "credited copy: it names the other's outlet and shares its wording"
            : share >= Passage && shared >= LongPassage ? "reused passage: a long stretch of its wording stands in the other"
            : null;
        return rule is null ? null : new Finding(other, share, credited, credited || IsDirected(of, copy) ? rule : rule + Copy.Undirected);
    }

    private static double Share(Sharing shared, int other) => shared.Telling == 0 ? 0 : (double)shared.With.GetValueOrDefault(other) / shared.Telling;

    /// <summary>The earlier is the original; of two of the same day the one that a wire signs as its own, else the first in the pile's order.</summary>
    private static bool Precedes(int other, int report, Report of, Report copy) =>
        IsEarlier(of, copy) || !IsEarlier(copy, of) && (Credit.SignsItself(of) == Credit.SignsItself(copy) ? other < report : Credit.SignsItself(of));

    /// <summary>Whether a date or a wire's own dateline tells which of two was first.</summary>
    private static bool IsDirected(Report of, Report copy) => IsEarlier(of, copy) || Credit.SignsItself(of) && !Credit.SignsItself(copy);

    private static bool IsEarlier(Report one, Report other) => one.Published is { } first && other.Published is { } second && first.Last < second.First;

    private sealed record Finding(int Of, double Share, bool Credited, string Rule);
}
