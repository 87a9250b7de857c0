using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>
/// Reads what happened to what is counted off the rest of its clause, where the reading tells none: "17 suspects were in custody", "9 people lost their lives".
/// Only what is told of the counted themselves: behind a form of to be or to have, or where the phrase follows at once; nothing where the clause is negated.
/// </summary>
internal static class ClauseOutcome
{
    private const int MostWords = 10, FarthestVerb = 4, Longest = 160;
    private static readonly FrozenSet<string> Auxiliaries = new[] { "was", "were", "is", "are", "be", "been", "has", "have", "had", "remain", "remained", "remains" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:?!\n\"”—()0123456789");
    private static readonly FrozenSet<string> Negations = new[] { "not", "no", "never", "nobody", "none", "without" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The classes that the clause names, as <see cref="Outcome.Named"/> gives them; null for none.</summary>
    public static string? Of(FiledReport report, Figure figure)
    {
        var words = Clause(report, figure);
        if (words.Exists(word => Negations.Contains(word.Lower)))
            return null;
        var verb = words.FindIndex(word => Auxiliaries.Contains(word.Lower));
        return verb >= 0 && verb <= FarthestVerb ? Outcome.Named(words[(verb + 1)..]) : words.Count > 1 ? Outcome.Opening(words[1..]) : null;
    }

    /// <summary>The words behind the figure, to the first mark between clauses or the next number in digits.</summary>
    private static List<Word> Clause(FiledReport report, Figure figure)
    {
        var start = figure.Span.End;
        var end = Math.Min(report.Text.Length, start + Longest);
        var mark = report.Text.AsSpan(start, end - start).IndexOfAny(Marks);
        return TermReader.Words(report.Text, new Span(start, mark < 0 ? end : start + mark), MostWords);
    }
}
