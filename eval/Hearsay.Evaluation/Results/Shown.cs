using System.Globalization;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Results;

/// <summary>Scores in words.</summary>
internal static class Shown
{
    /// <summary>With three places and no zero before the point: <c>.789</c>.</summary>
    public static string Of(double score) => score.ToString(score is >= 0 and < 1 && Math.Round(score, 3) < 1 ? ".000" : "0.000", CultureInfo.InvariantCulture);

    /// <summary>All scores of a row: <c>source .789, cue .662</c>.</summary>
    public static string Of(Row row) => string.Join(", ", row.Metrics.Select(metric => $"{metric.Name.Replace('_', ' ')} {Of(metric.Value)}"));
}
