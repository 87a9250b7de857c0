using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>What nouns of telling carry, where no other telling stands: "reports of heavy losses", "the mayor's claim that the bridge is safe".</summary>
internal static class NounTellings
{
    private static readonly CueFamilies Families = CueFamilies.Of("noun"), Alone = CueFamilies.Of("noun-one");

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var token in taken.Free(sentence))
            if (Make(tree, token) is { } telling && !telling.Content.Any(taken.HasCue))
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, int noun)
    {
        if (tree.Tag(noun) is not ("NN" or "NNS") || !Families.Hold(tree.Lemma(noun), CueClass.Noun) || (tree.Lemma(noun) == "report" && tree.Tag(noun) == "NN"))
            return null;
        var content = That(tree, noun) ?? Of(tree, noun);
        var telling = content is { } told && (told.Count > 1 || (told.Count == 1 && told.First == noun + 2 && tree.IsNoun(told.First) && Alone.Hold(tree.Lemma(noun), CueClass.Noun))) ? GardenPaths.Cut(tree, new Telling(Owner(tree, noun), [new TokenRange(noun, noun + 1)], [told])) : null;
        return telling is null || RepeatedTellings.IsAside(tree, telling) ? null : telling;
    }

    private static ImmutableArray<TokenRange> Owner(ParseTree tree, int noun)
    {
        if (tree.Child(noun, "nmod:poss") is not (>= 0 and var owner))
            return Maker(tree, noun);
        var source = Clauses.Trim(tree, tree.Extent(owner));
        return [tree.Tag(source.End - 1) == "POS" ? source with { End = source.End - 1 } : source];
    }

    /// <summary>"an allegation by the mission".</summary>
    private static ImmutableArray<TokenRange> Maker(ParseTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
            if (child > noun && tree.Universal(child) == "nmod" && tree.Child(child, "case") is >= 0 and var by && tree.Form(by) is "by" or "from" && Clauses.Trim(tree, new TokenRange(by + 1, tree.Extent(child).End)) is { Count: > 0 } source)
                return [source];
        return [];
    }

    /// <summary>A clause with "that", its own or that of "there were".</summary>
    private static TokenRange? That(ParseTree tree, int noun)
    {
        var (above, there) = (tree.Head(noun), tree.Universal(noun) == "nsubj" && tree.Head(noun) is >= 0 and var be && tree.Child(be, "expl") >= 0);
        foreach (var child in there ? [.. tree.Children(noun), .. tree.Children(above)] : tree.Children(noun).ToArray())
            if (child > noun && tree.Universal(child) is "acl" or "ccomp" && tree.Child(child, "mark") is >= 0 and var mark && tree.Form(mark) == "that")
                return Clauses.Below(tree, child, noun + 1);
        return null;
    }

    /// <summary>What stands behind "of", unless it is somebody whose telling it is.</summary>
    private static TokenRange? Of(ParseTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
            if (child > noun && tree.Universal(child) is "nmod" or "acl" or "advcl" && tree.Child(child, "case", "mark") is >= 0 and var of && tree.Form(of) == "of" && !MayTell(tree, child))
                return Clauses.Below(tree, child, of + 1);
        return null;
    }

    private static bool MayTell(ParseTree tree, int token) =>
        (tree.Tag(token) is "NNP" or "NNPS" || PersonWords.IsRole(tree.Lemma(token)) || BodyWords.OfNoun(tree.Lemma(token)) is not null) && tree.Child(token, "acl", "acl:relcl") < 0;
}
