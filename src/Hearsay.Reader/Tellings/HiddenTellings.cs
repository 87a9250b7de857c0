using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Tellings whose source is hidden: "are believed to", "it is reported that", "reportedly", "allegedly".</summary>
internal static class HiddenTellings
{
    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            if (!taken.IsCue(token) && !taken.IsContent(token) && (Passive(tree, token) ?? Adverb(tree, token)) is { } telling)
                yield return telling;
    }

    private static Telling? Passive(ParseTree tree, int verb)
    {
        if (tree.Tag(verb) != "VBN" || tree.Child(verb, "aux:pass") is not (>= 0 and var auxiliary)
            || CueLexicon.Default.Lookup(tree.Lemma(verb), CueClass.Verb) is not { Family: "say" or "believe" or "expect" or "predict" or "estimate" or "insist" or "disclose" or "know" })
            return null;
        var subject = tree.Child(verb, "nsubj:pass", "expl", "nsubj");
        var complement = tree.Child(verb, "xcomp", "ccomp", "csubj");
        if (subject < 0 || complement < verb || HasAgent(tree, verb))
            return null;
        var cue = new TokenRange(Math.Min(auxiliary, verb), verb + 1);
        var told = Clauses.Below(tree, complement, verb + 1);
        ImmutableArray<TokenRange> content = tree.Relation(subject) == "expl" ? [told] : [Clauses.Trim(tree, tree.Extent(subject)), told];
        return content.Any(piece => piece.Count == 0 || piece.Overlaps(cue)) ? null : new Telling([], [cue], content);
    }

    private static bool HasAgent(ParseTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
            if (tree.Universal(child) == "obl" && tree.Child(child, "case") is >= 0 and var by && tree.Lemma(by) == "by")
                return true;
        return false;
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
        CueLexicon.Default.Lookup(lemma, CueClass.Adverb) is { Family: "hearsay" or "insist" or "say" } && lemma.EndsWith("edly", StringComparison.Ordinal);
}
