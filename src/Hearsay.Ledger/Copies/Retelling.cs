using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// Finds the original of a report that retells another in its own words and names its outlet: of the reports whose words are alike, the outlet's, not later, of the same days, in which
/// most of its names and numbers stand.
/// </summary>
internal static class Retelling
{
    private const int FarthestInDays = 14, LeastShared = 5;
    private const double LeastShare = .4, RareName = 3;

    /// <summary>The original that a report credits and retells, as its index; null for none.</summary>
    /// <param name="reports">In order.</param>
    /// <param name="report">The index of the report.</param>
    /// <param name="alike">Indices of the reports whose words are alike.</param>
    public static (int Of, string Rule)? Of(IReadOnlyList<Report> reports, int report, IEnumerable<int> alike)
    {
        var copy = reports[report];
        var credited = alike.Where(other => MayPrecede(reports[other], copy) && Credit.Tells(copy, reports[other])).ToArray();
        if (credited.Length == 0)
            return null;
        var names = Names(copy);
        var best = credited.Select(other => (Other: other, Shared: Names(reports[other]).Count(names.Contains)))
            .Where(found => found.Shared >= LeastShared && found.Shared >= LeastShare * names.Count)
            .OrderByDescending(found => found.Shared).ThenBy(found => found.Other).Select(found => ((int, int)?)found).FirstOrDefault();
        return best is var (of, shared) ? (of, $"credited original: it names the other's outlet, and {shared} of its {names.Count} names and numbers stand there") : null;
    }

    private static bool MayPrecede(Report of, Report copy) =>
        of.Published is not { } first || copy.Published is not { } second
        || first.First <= second.Last && second.First.DayNumber - first.Last.DayNumber <= FarthestInDays;

    private static HashSet<string> Names(Report report) => TermReader.Read(report.Text, new Span(0, report.Text.Length))
        .Where(term => term.Name && (term.Weight > RareName || char.IsDigit(term.Key[0]))).Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
}
