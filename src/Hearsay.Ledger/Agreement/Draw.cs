using System.Globalization;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Agreement;

/// <summary>Draws reports plainly at random: each is as likely as any other. The same texts and seed give the same reports, in whatever order they were added.</summary>
public static class Draw
{
    /// <summary>The sentences of the drawn reports as empty sheets, in the order of the draw; fewer reports where there are fewer. A report without sentences is not drawn.</summary>
    public static IReadOnlyList<IReadOnlyList<CodedSentence>> Of(IEnumerable<Reading> readings, int reports, int seed)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentOutOfRangeException.ThrowIfNegative(reports);
        return [.. readings.Where(reading => reading.Sentences.Count > 0).DistinctBy(reading => reading.Report.Sha256, StringComparer.Ordinal)
            .OrderBy(reading => Canonical.Hash(seed.ToString(CultureInfo.InvariantCulture), reading.Report.Sha256), StringComparer.Ordinal)
            .Select(reading => MachineCoder.Of(reading).Select(sentence => sentence with { Rows = [] }).ToArray()).Where(sentences => sentences.Length > 0).Take(reports)];
    }
}
