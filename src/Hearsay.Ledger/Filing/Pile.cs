namespace Hearsay.Ledger.Filing;

/// <summary>The readings in their canonical order, whatever order they came in.</summary>
internal sealed class Pile
{
    private Pile(IReadOnlyList<FiledReport> reports) => Reports = reports;

    public IReadOnlyList<FiledReport> Reports { get; }

    /// <summary>After <see cref="Place"/>. The same report twice stands once.</summary>
    public static Pile Of(IEnumerable<Reading> readings)
    {
        var sorted = readings.Select(reading => (Reading: reading, Place: Place.Of(reading.Report))).OrderBy(filed => filed.Place, Comparer<byte[]>.Create(Place.Compare))
            .DistinctBy(filed => (filed.Reading.Report.Id, filed.Reading.Report.Sha256));
        return new Pile([.. sorted.Select((filed, index) => new FiledReport(index, filed.Reading, filed.Place))]);
    }
}
