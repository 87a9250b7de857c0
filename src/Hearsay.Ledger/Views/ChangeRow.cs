namespace Hearsay.Ledger.Views;

/// <summary>How a position moved, with the question and the two reports.</summary>
/// <param name="Question">What it is held on.</param>
/// <param name="Change">What happened.</param>
/// <param name="From">The report that holds the earlier place.</param>
/// <param name="To">The report that holds the later place.</param>
public sealed record ChangeRow(Question Question, Change Change, BriefReport From, BriefReport To)
{
    /// <summary>The changes that the filter lets through by the date of the later report, in the order of those dates; and how many are undated.</summary>
    public static (IReadOnlyList<ChangeRow> Rows, int Undated) Of(SelectedBrief selected, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(selected);
        ArgumentNullException.ThrowIfNull(filter);
        var questions = selected.Brief.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var reports = selected.Brief.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        var all = selected.Brief.Changes.Where(change => filter.Names(change.Origin) && questions.ContainsKey(change.Question))
            .Select(change => new ChangeRow(questions[change.Question], change, reports[change.From.Report], reports[change.To.Report])).ToArray();
        return filter.Dated(all, row => row.To.Published);
    }
}
