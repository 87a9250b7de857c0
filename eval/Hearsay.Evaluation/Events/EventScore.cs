using Hearsay.Evaluation.Grouping;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Events;

/// <summary>How a brief's events stand against those of the gold.</summary>
/// <param name="Grouped">B-cubed over reports.</param>
/// <param name="Whole">Events with exactly the same reports.</param>
internal sealed record EventScore(BCubed Grouped, Ratio Whole)
{
    /// <param name="gold">The event of each report, by the report's id.</param>
    /// <param name="brief">Its events; reports that the gold does not have are left out.</param>
    public static EventScore Of(IReadOnlyDictionary<string, string> gold, Brief brief)
    {
        var given = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (number, one) in brief.Events.Index())
            foreach (var report in one.Reports)
            {
                given.TryAdd(report, []);
                given[report].Add(number);
            }
        var wanted = gold.GroupBy(report => report.Value, report => report.Key).Select(Key);
        var made = brief.Events.Select(one => Key(one.Reports.Where(gold.ContainsKey))).Where(key => key.Length > 0);
        return new EventScore(BCubed.Of(gold.ToDictionary(report => report.Key, report => new HashSet<string> { report.Value }), given), Ratio.Of(wanted, made));
    }

    public IReadOnlyList<Metric> Metrics() =>
        [new("precision", Grouped.Precision), new("recall", Grouped.Recall), new("f1", Grouped.F1), new("whole_events", Whole.F1)];

    private static string Key(IEnumerable<string> reports) => string.Join('\n', reports.Order(StringComparer.Ordinal));
}
