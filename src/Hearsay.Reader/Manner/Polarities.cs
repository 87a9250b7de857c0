using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Manner;

/// <summary>Whether the head of a content is negated: on itself, by "no longer", by a subject or object of "no" or "none", or by "yet to" or a word of <c>failings.tsv</c>.</summary>
internal static class Polarities
{
    private static readonly IReadOnlySet<string> Failings = WordTable.ReadSet("failings.tsv");

    public static Polarity Of(ParseTree tree, int head)
    {
        if (head < 0 || Hedges.IsTurned(tree, head))
            return Polarity.Affirmed;
        var negations = Self(tree, head) ? 1 : 0;
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) is "advmod" or "neg" or "aux" or "cc" && Negators.Is(tree.Form(child)) && tree.Form(child) != "nor" && !IsBound(tree, child))
                negations++;
            else if (tree.Form(child) == "longer" && Hedges.IsNegated(tree, child))
                negations++;
            else if (tree.Universal(child) is "nsubj" or "obj" or "obl" or "iobj" && IsNone(tree, child))
                negations++;
        return negations % 2 == 1 ? Polarity.Negated : Polarity.Affirmed;
    }

    /// <summary>"have yet to arrive", "failed to stop", "is denied entry"; "no sign".</summary>
    private static bool Self(ParseTree tree, int head)
    {
        if (Failings.Contains(tree.Lemma(head)) && tree.Child(head, "xcomp") >= 0 || IsNobody(tree, head))
            return true;
        if (tree.Lemma(head) == "have" && tree.Child(head, "xcomp") is >= 0 and var open)
            return HasYet(tree, head) || HasYet(tree, open);
        if (IsNegatedInfinitive(tree, head) || IsFarFrom(tree, head))
            return true;
        return tree.IsNoun(head) && tree.Child(head, "det") is >= 0 and var det && tree.Form(det) is "no" or "neither"
            || HasYetBefore(tree, head);
    }

    /// <summary>"was not to blame": the negator before the infinitive that "be" takes.</summary>
    private static bool IsNegatedInfinitive(ParseTree tree, int head) => tree.Lemma(head) == "be" && tree.Child(head, "xcomp") is >= 0 and var open
        && tree.Child(open, "mark") is > 0 and var to && to == tree.Extent(open).First + 1 && Negators.Is(tree.Form(to - 1));

    /// <summary>"far from safe".</summary>
    private static bool IsFarFrom(ParseTree tree, int head) => (head > 1 && tree.Form(head - 1) == "from" && tree.Form(head - 2) == "far")
        || (tree.Form(head) == "far" && head + 2 < tree.Count && tree.Form(head + 1) == "from" && tree.Head(head + 2) == head && tree.Tag(head + 2) is "JJ" or "VBG");

    private static bool HasYet(ParseTree tree, int token)
    {
        foreach (var child in tree.Children(token))
            if (tree.Form(child) == "yet")
                return true;
        return false;
    }

    /// <summary>The reading of "have yet to V" in which V is the head: "yet" right before "to".</summary>
    private static bool HasYetBefore(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Form(child) == "to" && child > 0 && tree.Form(child - 1) == "yet")
                return true;
        return false;
    }

    /// <summary>"no fewer than 40", "not more than 40": the negator belongs to the number's bound.</summary>
    private static bool IsBound(ParseTree tree, int negator) =>
        negator + 2 < tree.Count && tree.Form(negator + 1) is "fewer" or "less" or "more" && tree.Form(negator + 2) == "than";

    private static bool IsNobody(ParseTree tree, int token) => tree.Form(token) is "nobody" or "nothing" or "none" or "neither";

    private static bool IsNone(ParseTree tree, int child)
    {
        if (IsNobody(tree, child))
            return true;
        foreach (var below in tree.Children(child))
            if (below < child && tree.Form(below) is "no" or "neither" && !IsBound(tree, below))
                return true;
        return false;
    }
}
