using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Claims;

/// <summary>The predicate of a claim in dictionary form.</summary>
internal static class Predicates
{
    private static readonly IReadOnlyDictionary<string, string> Nouns = WordTable.ReadMap("nominalisations.tsv");
    private static readonly HashSet<string> Support = WordTable.Read("light-verbs.tsv", 2)
        .Where(row => row[1] == "support").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Verb with particle ("pull back"); "be" and what is said to be ("be vulnerable"); a noun's verb ("deploy"), else the noun.</summary>
    public static string Of(ParseTree tree, int head)
    {
        if (tree.Child(head, "expl") >= 0 && tree.IsNoun(head))
            return Nouns.GetValueOrDefault(tree.Lemma(head), tree.Lemma(head));
        if (tree.Child(head, "cop") >= 0)
            return "be " + tree.Lemma(head);
        if (tree.IsVerb(head) || tree.Tag(head) == "MD")
            return Verb(tree, head);
        return Nouns.TryGetValue(tree.Lemma(head), out var verb) ? verb : tree.Lemma(head);
    }

    /// <summary>Whether the head only raises or supports what its infinitive tells: "is likely to", "continues to".</summary>
    public static bool IsSupport(ParseTree tree, int head) =>
        Support.Contains(tree.Lemma(head)) || (tree.Tag(head) is ['J', ..] && Hedges.Of(tree, [head]).Certainty is not null);

    private static string Verb(ParseTree tree, int head)
    {
        var lemma = tree.Lemma(head);
        if (lemma == "be" && tree.Child(head, "expl") >= 0 && tree.Child(head, "nsubj") is >= 0 and var there)
            return Nouns.GetValueOrDefault(tree.Lemma(there), tree.Lemma(there));
        return tree.Child(head, "compound:prt") is >= 0 and var particle ? lemma + " " + tree.Lemma(particle)
            : tree.Child(head, "advmod") is >= 0 and var back && back == head + 1 && tree.Form(back) is "back" or "out" or "away" ? lemma + " " + tree.Form(back)
            : lemma;
    }
}
