using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Views;

/// <summary>The readings of some of a brief's reports, out of a ledger of many.</summary>
public static class CitedReadings
{
    /// <summary>Goes through the ledger once and holds no more than what is looked for.</summary>
    /// <param name="ledger">The ledger that the brief is on.</param>
    /// <param name="brief">The brief.</param>
    /// <param name="letters">Letters of the reports that are looked for.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>With the ids by which the brief has them, in the order of the brief.</returns>
    public static async Task<IReadOnlyList<Reading>> LoadAsync(ILedgerStore ledger, Brief brief, IReadOnlySet<string> letters, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(brief);
        var wanted = brief.Reports.Where(report => letters.Contains(report.Letter)).ToLookup(report => report.Sha256, StringComparer.Ordinal);
        var found = new Dictionary<string, Reading>(StringComparer.Ordinal);
        await foreach (var kept in ledger.ReadingsAsync(cancel).ConfigureAwait(false))
            foreach (var report in wanted[kept.Reading.Report.Sha256].Where(report => ShownIds.Names(report.Id, kept.Reading.Report.Id, kept.Key)))
                found[report.Letter] = kept.Reading with { Report = kept.Reading.Report with { Id = report.Id } };
        return [.. brief.Reports.Where(report => found.ContainsKey(report.Letter)).Select(report => found[report.Letter])];
    }
}
