using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// "The army says it holds the town; the rebels disagree", "The widow is not convinced": whoever does not hold with what was told right before (<c>disagreements.tsv</c>), in that
/// sentence or the one before. The content is that of the telling before.
/// </summary>
internal static class DisagreeingTellings
{
    private static readonly ILookup<string, string> Words = WordTable.Read("disagreements.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IEnumerable<Telling> In(ParseTree tree, IReadOnlyList<Telling> found, TakenTokens taken)
    {
        foreach (var sentence in tree.Analysis.Sentences)
            for (var token = sentence.First + 1; token < sentence.End; token++)
                if (Words.Contains(tree.Lemma(token)) && !taken.IsCue(token) && !taken.IsContent(token) && IsAlone(tree, token, sentence) && Cue(tree, token) is { } cue && Source(tree, token) is { } source && source.End <= cue.First && Before(tree, found, source) is { } told)
                    yield return new Telling([source], [cue], told.Content);
    }

    /// <summary>Nothing but a stop, a conjunction or a clause of its own stands behind.</summary>
    private static bool IsAlone(ParseTree tree, int word, TokenRange sentence) => word + 1 >= sentence.End || tree.Tag(word + 1) is "," or "." or ":" or "CC";

    private static TokenRange? Cue(ParseTree tree, int word)
    {
        var first = word;
        foreach (var child in tree.Children(word))
            if (child < first && tree.Universal(child) is "aux" or "cop" or "advmod")
                first = child;
        var negated = Enumerable.Range(first, word - first).Any(token => Negators.Is(tree.Form(token)));
        return Words[tree.Lemma(word)].Contains("negated") ? negated ? new TokenRange(first, word + 1) : null : negated || tree.Tag(word) is not ("VBD" or "VBZ" or "VBP") ? null : new TokenRange(first, word + 1);
    }

    private static TokenRange? Source(ParseTree tree, int word) => tree.Child(word, "nsubj", "nsubj:pass") is >= 0 and var subject && subject < word && (tree.IsNoun(subject) || tree.Tag(subject) == "PRP") && tree.Form(subject) != "it"
        && Clauses.Trim(tree, tree.Extent(subject)) is var source && !Enumerable.Range(source.First, source.Count).Any(token => tree.Word(token) is "%" or "percent") ? source : null;

    /// <summary>The last telling before the source, with a clause for content, in its sentence or the one before.</summary>
    private static Telling? Before(ParseTree tree, IReadOnlyList<Telling> found, TokenRange source)
    {
        Telling? last = null;
        foreach (var telling in found)
            if (telling.Content is [.., var piece] && telling.Cue is [var cue, ..] && piece.End <= source.First && cue.End <= source.First && tree.Sentence(piece.End - 1) >= tree.Sentence(source.First) - 1
                && telling.Content.Any(told => Clauses.HasFinite(tree, told)) && (last is null || piece.End > last.Content[^1].End))
                last = telling;
        return last;
    }
}
