namespace Hearsay.Ledger.Views;

/// <summary>A word withheld, with its question, and the end of the silence.</summary>
/// <param name="Question">What it is withheld on.</param>
/// <param name="Silence">Who is silent, since when, on whose report.</param>
/// <param name="Spoke">When the same origin is first told to hold something on the question, on or after the day of the silence; null where it is not.</param>
public sealed record SilenceRow(Question Question, Silence Silence, PartialDate? Spoke)
{
    /// <summary>The silences that the filter lets through by the day they are first told of, in the order of those days; and how many are undated.</summary>
    public static (IReadOnlyList<SilenceRow> Rows, int Undated) Of(SelectedBrief selected, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(selected);
        ArgumentNullException.ThrowIfNull(filter);
        var questions = selected.Brief.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var all = selected.Brief.Silence.Where(silence => filter.Names(silence.Origin) && questions.ContainsKey(silence.Question)).OrderBy(silence => silence.Origin, StringComparer.Ordinal)
            .Select(silence => new SilenceRow(questions[silence.Question], silence, End(questions[silence.Question], silence))).ToArray();
        return filter.Dated(all, row => row.Silence.Since);
    }

    private static PartialDate? End(Question question, Silence silence) => silence.Since is not { } since ? null
        : question.Positions.Where(position => position.Origin == silence.Origin && position.Holds != Holding.Neither && position.Date is { } date && date.First >= since.First)
            .Select(position => position.Date).OrderBy(date => date!.Value.First).FirstOrDefault();
}
