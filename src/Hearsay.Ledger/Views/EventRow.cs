namespace Hearsay.Ledger.Views;

/// <summary>An event of a ledger with what is asked about it.</summary>
/// <param name="Event">Its reports in order.</param>
/// <param name="First">The earliest day on which one of them was published; null where none is dated.</param>
/// <param name="Last">The latest.</param>
/// <param name="Questions">Ids, the weightiest first.</param>
public sealed record EventRow(Event Event, PartialDate? First, PartialDate? Last, IReadOnlyList<string> Questions)
{
    /// <summary>The events: those of most reports first. Where an origin or a question is looked for, those that hold such a question.</summary>
    public static IReadOnlyList<EventRow> Of(SelectedBrief selected, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(selected);
        ArgumentNullException.ThrowIfNull(filter);
        var asked = selected.Brief.Questions.ToLookup(question => question.Event, question => question.Id, StringComparer.Ordinal);
        var dates = selected.Brief.Reports.Where(report => report.Published is not null).ToLookup(report => report.Id, report => report.Published!.Value, StringComparer.Ordinal);
        return [.. selected.Brief.Events.Where(one => filter is { Question: null, Origin: null } || asked.Contains(one.Id))
            .Select(one => (One: one, Dates: one.Reports.SelectMany(report => dates[report]).Order().ToArray()))
            .Select(one => new EventRow(one.One, one.Dates is [var first, ..] ? first : null, one.Dates is [.., var last] ? last : null, [.. asked[one.One.Id]]))
            .OrderByDescending(row => row.Event.Reports.Count)];
    }
}
