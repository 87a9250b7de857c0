using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>The terms by which claims without a figure find the figures on the same thing.</summary>
internal static class FigureTerms
{
    private const double Weight = 5;

    /// <summary>Outcome, what is counted and population, as terms.</summary>
    public static IReadOnlyList<Term> Of(FigureGroup group)
    {
        var terms = new List<Term>();
        var topic = group.Topic;
        if (topic.Outcome is { } outcome)
        {
            var words = outcome == "killed+wounded" ? "casualties" : outcome.Replace('+', ' ');
            terms.AddRange(TermReader.Read(words, new Span(0, words.Length)).Select(term => term with { Weight = Weight }));
        }
        if (topic.Added)
            terms.Add(new Term("=reinforce", Weight, false, default));
        foreach (var words in group.Figures.Select(filed => filed.Figure.Counted).OfType<string>().Distinct(StringComparer.Ordinal).Take(8))
            terms.AddRange(TermReader.Read(words, new Span(0, words.Length)));
        return terms;
    }
}
