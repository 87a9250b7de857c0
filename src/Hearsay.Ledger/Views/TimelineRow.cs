namespace Hearsay.Ledger.Views;

/// <summary>One position on the day that it was taken.</summary>
/// <param name="Question">What it is held on.</param>
/// <param name="Position">Dated.</param>
public sealed record TimelineRow(Question Question, Position Position)
{
    /// <summary>The dated positions that the filter lets through, by date, those of weightier questions first; and how many positions are undated.</summary>
    public static (IReadOnlyList<TimelineRow> Rows, int Undated) Of(SelectedBrief selected, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(selected);
        ArgumentNullException.ThrowIfNull(filter);
        var all = selected.Brief.Questions.SelectMany(question => question.Positions.Where(position => filter.Names(position.Origin)).Select(position => new TimelineRow(question, position))).ToArray();
        return ([.. all.Where(row => row.Position.Date is not null && filter.Holds(row.Position.Date)).OrderBy(row => row.Position.Date!.Value)], all.Count(row => row.Position.Date is null));
    }
}
