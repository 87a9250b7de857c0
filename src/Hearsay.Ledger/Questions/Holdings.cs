using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Questions;

/// <summary>
/// Tells for each piece of evidence on a question whether it stands for or against. A stance decides; where another tells of what is negated, so does the negation: "the
/// dam was not opened" stands against "the dam was opened", and who denies that it was not stands for it. A figure that its report replaces or takes back is held no longer.
/// </summary>
internal static class Holdings
{
    public static IEnumerable<Evidence> Of(IReadOnlyList<Evidence> evidence)
    {
        var told = evidence.Any(IsNegated) ? evidence.Where(Affirms).SelectMany(Words).ToHashSet(StringComparer.Ordinal) : [];
        return evidence.Select(item => item with { Holds = Of(item, told) });
    }

    /// <param name="told">What others tell or deny without a negation.</param>
    private static Holding Of(Evidence item, HashSet<string> told)
    {
        if (item.Figure is { Superseded: true } || item is { HasValue: true, Stance: Stance.Retracts })
            return Holding.Before;
        var holds = ByStance(item);
        if (item.Figure is { } figure && Negation.Of(figure, item.Statement))
            return holds switch { Holding.For => Holding.Against, Holding.Against => Holding.For, _ => holds };
        if (!IsNegated(item) || holds == Holding.Neither)
            return holds;
        var predicate = item.Statement!.Claim!.Predicate;
        if (IsOfKnowledge(predicate))
            return Holding.Neither;
        return !told.Any(word => Negation.IsFormOf(word, predicate)) ? holds : holds == Holding.For ? Holding.Against : Holding.For;
    }

    private static Holding ByStance(Evidence item) => item.Stance switch
    {
        Stance.Denies or Stance.Doubts or Stance.Retracts => Holding.Against,
        Stance.Withholds or Stance.Asks => Holding.Neither,
        _ => Holding.For,
    };

    /// <summary>Of figures, <see cref="Negation"/> tells.</summary>
    private static bool IsNegated(Evidence item) => item is { HasValue: false, Polarity: Polarity.Negated, Statement.Claim: not null };

    /// <summary>"could not confirm", "is unable to verify": what is negated is the knowing.</summary>
    private static bool IsOfKnowledge(string predicate) => predicate is "confirm" or "verify" or "corroborate" or "establish" or "know";

    private static bool Affirms(Evidence item) => !item.HasValue && item.Polarity == Polarity.Affirmed && ByStance(item) != Holding.Neither;

    private static IEnumerable<string> Words(Evidence item) => TermReader.Words(item.Report.Text, item.Span).Select(word => word.Lower);
}
