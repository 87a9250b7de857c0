namespace Hearsay.Ledger.Views;

/// <summary>A copy with the two reports.</summary>
/// <param name="Copy">What was taken, and by what it is known.</param>
/// <param name="Report">The report that takes over.</param>
/// <param name="Original">The report taken from; null where it is not in the ledger.</param>
public sealed record CopyRow(Copy Copy, BriefReport Report, BriefReport? Original)
{
    /// <summary>The copies that the filter lets through by the day of the copying report, in the order of those days; and how many are undated. A question lets through what its reports copy, and what is copied of them; an origin does the same.</summary>
    public static (IReadOnlyList<CopyRow> Rows, int Undated) Of(SelectedBrief selected, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(selected);
        ArgumentNullException.ThrowIfNull(filter);
        var reports = selected.Brief.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        var told = filter.Question is null && filter.Origin is null ? null
            : selected.Brief.Questions.SelectMany(question => question.Positions.Where(position => filter.Names(position.Origin)).SelectMany(position => position.Reports)).ToHashSet(StringComparer.Ordinal);
        var all = selected.Brief.Copies.Where(copy => told is null || told.Contains(copy.Report) || (copy.Of is { } of && told.Contains(of)))
            .Select(copy => new CopyRow(copy, reports[copy.Report], copy.Of is { } of ? reports.GetValueOrDefault(of) : null)).ToArray();
        return filter.Dated(all, row => row.Report.Published);
    }
}
