using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Manner;

/// <summary>Whether a content is told as yet to come (<c>futures.tsv</c>, <c>states.tsv</c>).</summary>
internal static class Futures
{
    private static readonly IReadOnlyDictionary<string, string> Words = WordTable.ReadMap("futures.tsv");
    private static readonly IReadOnlySet<string> States = WordTable.ReadSet("states.tsv");

    /// <summary>"will send", "may send" (but not "may be", "may have sent", "could not send"), "is likely to send", "is going to send".</summary>
    public static bool Is(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "aux" && Words.TryGetValue(tree.Form(child), out var kind) && (kind == "will" || (kind == "may" && IsDoing(tree, head) && !(tree.Form(child) == "could" && (Hedges.IsNegated(tree, head) || Hedges.IsSensing(tree, head))))))
                return true;
        return Words.GetValueOrDefault(tree.Lemma(head)) == "head" && tree.Child(head, "xcomp", "csubj", "ccomp") is >= 0 and var infinitive
            && tree.Universal(infinitive) == "xcomp" && tree.Child(infinitive, "mark", "aux") >= 0 && IsDoing(tree, infinitive)
            && (tree.Lemma(head) != "go" || tree.Tag(head) == "VBG");
    }

    /// <summary>"said the troops would leave": the "will" of what was told in the past.</summary>
    public static bool IsShifted(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "aux" && tree.Form(child) is "would" or "'d" or "’d" && tree.Tag(child) == "MD")
                return IsDoing(tree, head);
        return false;
    }

    /// <summary>A verb of doing that is not in the perfect, nor in the progressive.</summary>
    private static bool IsDoing(ParseTree tree, int head)
    {
        if (!tree.IsVerb(head) || States.Contains(tree.Lemma(head)))
            return false;
        foreach (var child in tree.Children(head))
            if (tree.Relation(child) == "aux" && tree.Lemma(child) is "have" || (tree.Relation(child) == "aux" && tree.Lemma(child) == "be" && tree.Tag(head) == "VBG"))
                return false;
        return true;
    }
}
