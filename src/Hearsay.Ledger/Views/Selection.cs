using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Views;

/// <summary>The current readings of a ledger that a filter lets through.</summary>
/// <param name="Readings">By date of publication, the undated last; with the ids that the ledger shows.</param>
/// <param name="Keys">The key of each report, by its shown id.</param>
/// <param name="Undated">How many reports were left out because nothing tells when they were published.</param>
public sealed record Selection(IReadOnlyList<Reading> Readings, IReadOnlyDictionary<string, string> Keys, int Undated)
{
    /// <summary>Reads them by the dates of the filter.</summary>
    public static async Task<Selection> LoadAsync(ILedgerStore ledger, ViewFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var all = new List<LedgerReading>();
        await foreach (var reading in ledger.ReadingsAsync(cancel).ConfigureAwait(false))
            all.Add(reading with { Json = default });
        var shown = ShownIds.Apply(all);
        var keys = shown.Zip(all).ToDictionary(pair => pair.First.Report.Id, pair => pair.Second.Key, StringComparer.Ordinal);
        var dated = shown.OrderBy(reading => reading.Report.Published?.First ?? DateOnly.MaxValue).ThenBy(reading => reading.Report.Id, StringComparer.Ordinal);
        return new Selection([.. dated], keys, 0).Narrowed(filter);
    }

    /// <summary>Those of the readings that the dates of a filter let through.</summary>
    public Selection Narrowed(ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new Selection([.. Readings.Where(reading => filter.Holds(reading.Report.Published))], Keys, filter.IsDated ? Readings.Count(reading => reading.Report.Published is null) : 0);
    }

    /// <summary>The readings that hold something of the questions; all where there are none named.</summary>
    public IReadOnlyList<Reading> Within(IReadOnlyList<Question>? questions)
    {
        if (questions is null)
            return Readings;
        var held = questions.SelectMany(question => question.Items).Select(item => item.Report).ToHashSet(StringComparer.Ordinal);
        return [.. Readings.Where(reading => held.Contains(reading.Report.Id))];
    }
}
