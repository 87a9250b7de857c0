using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Tellings whose source is hidden: "are believed to", "it is reported that", "reportedly", "allegedly".</summary>
internal static class HiddenTellings
{
    private static readonly CueFamilies Verbs = CueFamilies.Of("hidden"), Adverbs = CueFamilies.Of("hidden-adverb");

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var token in taken.Free(sentence))
            if ((Passive(tree, token) ?? Adverb(tree, token)) is { } telling)
                yield return telling;
    }

    private static Telling? Passive(ParseTree tree, int verb)
    {
        if (tree.Tag(verb) != "VBN" || tree.Child(verb, "aux:pass") is not (>= 0 and var auxiliary) || !Verbs.Hold(tree.Lemma(verb), CueClass.Verb))
            return null;
        var subject = tree.Child(verb, "nsubj:pass", "expl", "nsubj");
        var complement = tree.Child(verb, "xcomp", "ccomp", "csubj");
        if (subject < 0 || complement < verb || tree.Agents(verb).Any())
            return null;
        var cue = new TokenRange(Math.Min(auxiliary, verb), verb + 1);
        var told = Clauses.Below(tree, complement, verb + 1);
        ImmutableArray<TokenRange> content = tree.Relation(subject) == "expl" ? [told] : [Clauses.Trim(tree, tree.Extent(subject)), told];
        return content.Any(piece => piece.Count == 0 || piece.Overlaps(cue)) ? null : new Telling([], [cue], content);
    }

    private static Telling? Adverb(ParseTree tree, int adverb)
    {
        if (tree.Tag(adverb) != "RB" || tree.Universal(adverb) != "advmod" || !IsHearsay(tree.Lemma(adverb)))
            return null;
        var clause = Clauses.HeadOf(tree, adverb);
        if (clause < 0)
            return null;
        var whole = Clauses.Trim(tree, tree.Extent(clause));
        return whole.Count < 2 ? null : new Telling([], [new TokenRange(adverb, adverb + 1)], [whole]);
    }

    private static bool IsHearsay(string lemma) =>
        Adverbs.Hold(lemma, CueClass.Adverb) && lemma.EndsWith("edly", StringComparison.Ordinal);
}
