namespace Hearsay.Ledger.Filing;

/// <summary>The readings in their canonical order, whatever order they came in.</summary>
internal sealed class Pile
{
    private Pile(IReadOnlyList<FiledReport> reports) => Reports = reports;

    public IReadOnlyList<FiledReport> Reports { get; }

    /// <summary>By date of publication (the undated last), then by the hash of the text, then by id. The same report twice stands once.</summary>
    public static Pile Of(IEnumerable<Reading> readings)
    {
        var sorted = readings
            .OrderBy(reading => reading.Report.Published?.First ?? DateOnly.MaxValue)
            .ThenByDescending(reading => reading.Report.Published?.Last ?? DateOnly.MinValue)
            .ThenBy(reading => reading.Report.Sha256, StringComparer.Ordinal)
            .ThenBy(reading => reading.Report.Id, StringComparer.Ordinal)
            .DistinctBy(reading => (reading.Report.Id, reading.Report.Sha256));
        return new Pile([.. sorted.Select((reading, index) => new FiledReport(index, reading))]);
    }
}
