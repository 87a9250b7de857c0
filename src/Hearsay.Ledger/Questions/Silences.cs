namespace Hearsay.Ledger.Questions;

/// <summary>Who withheld a word on a question.</summary>
internal static class Silences
{
    public static IEnumerable<Silence> Of(Answered answered) =>
        answered.Evidence.Where(item => item.Stance == Stance.Withholds).GroupBy(item => item.Origin, StringComparer.Ordinal)
            .Select(group => new Silence(
                answered.Question.Id, group.Key, group.Min(item => item.Report.Report.Published),
                [.. group.Select(item => item.Report.Id).Distinct(StringComparer.Ordinal)],
                [.. group.Select(item => item.Report.Cite(item.Span)).DistinctBy(cite => (cite.Letter, cite.Paragraph))]));
}
