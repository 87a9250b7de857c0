using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>The terms by which claims without a figure find the figures on the same thing.</summary>
internal static class FigureTerms
{
    private const double Weight = 5;

    /// <summary>
    /// Keys of which a claim must hold one: what happened to what is counted, or that more come. None for what is merely there or deployed:
    /// what is said of such does not answer how many there are. None for a part either.
    /// </summary>
    public static IReadOnlyList<string> Keys(FigureTopic topic) =>
        topic.Added ? ["=reinforce"]
        : topic.Outcome is not { } outcome || outcome == "deployed" || topic.Window || topic.Part ? []
        : [.. Read(OutcomeWords(outcome)).Select(term => term.Key)];

    /// <summary>Outcome, what is counted and population, as terms.</summary>
    public static IReadOnlyList<Term> Of(FigureGroup group)
    {
        var terms = Keys(group.Topic).Select(key => new Term(key, Weight, false, default)).ToList();
        foreach (var words in group.Figures.Select(filed => filed.Figure.Counted).OfType<string>().Distinct(StringComparer.Ordinal).Take(8))
            terms.AddRange(Read(words));
        if (group.Topic.Population is { } population)
            terms.AddRange(Read(Origins.States.Adjective(population)));
        return terms;
    }

    private static string OutcomeWords(string outcome) => outcome == "killed+wounded" ? "casualties" : outcome.Replace('+', ' ');

    private static List<Term> Read(string words) => TermReader.Read(words, new Span(0, words.Length));
}
