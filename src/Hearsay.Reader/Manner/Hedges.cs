using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Manner;

/// <summary>The hedge of a speaker in what is told (<c>hedges.tsv</c>).</summary>
internal static class Hedges
{
    private static readonly Dictionary<(string Word, string Class), Certainty> Words = WordTable.Read("hedges.tsv", 3)
        .ToDictionary(row => (row[0], row[1]), row => Enum.Parse<Certainty>(row[2], ignoreCase: true));

    private static readonly IReadOnlySet<string> Perceptions = WordTable.ReadSet("perceptions.tsv");

    /// <summary>
    /// The certainty that an adverb beside the first verb group tells ("have likely engaged"), however the parse has it; null for none.
    /// Looks no further than the first comma or relative word.
    /// </summary>
    public static (Certainty? Certainty, int Word) BesideVerb(ParseTree tree, Language.TokenRange content)
    {
        for (var token = content.First; token < Math.Min(content.End, content.First + 40); token++)
        {
            if (token > content.First && tree.Tag(token) is "," or "WDT" or "WP" or ":")
                return (null, -1);
            if (tree.Tag(token) is "RB" or "JJ" && !IsRuledOut(tree, token) && Get(tree.Lemma(token), "word") is { } hedge
                && ((token > 0 && IsVerbal(tree, token - 1)) || (token + 1 < tree.Count && IsVerbal(tree, token + 1) && tree.Tag(token) == "RB")))
                return (hedge, token);
        }
        return (null, -1);
    }

    /// <summary>"could not possibly": nothing is left open.</summary>
    private static bool IsRuledOut(ParseTree tree, int token) => token > 0 && tree.Form(token) == "possibly" && Negators.Is(tree.Form(token - 1));

    private static bool IsVerbal(ParseTree tree, int token) => tree.IsVerb(token) && tree.Tag(token) is not ("VBG" or "VBN") || tree.Tag(token) == "MD";

    /// <summary>The certainty of a content from the heads it hangs on, the outer first, and the head that is hedged; null where nothing is.</summary>
    public static (Certainty? Certainty, int Word) Of(ParseTree tree, IReadOnlyList<int> heads)
    {
        (Certainty? Certainty, int Word) found = (null, -1);
        for (var at = 0; at < heads.Count; at++)
            if (Here(tree, heads[at], at + 1 < heads.Count) is { } here && (found.Certainty is null || here == Certainty.Improbable))
                found = (here, heads[at]);
        return found;
    }

    /// <summary>The hedge in a verb that leaves what is told to another; null for none.</summary>
    public static Certainty? OfVerb(ParseTree tree, int verb) => tree.IsVerb(verb) ? Get(tree.Lemma(verb), "verb") : null;

    /// <summary>"must have sunk" draws a conclusion and demands nothing, whichever of the two verbs the parse puts above.</summary>
    public static bool IsDeduced(ParseTree tree, int head)
    {
        var (must, have) = (false, tree.Lemma(head) == "have" && tree.Child(head, "xcomp") is >= 0 and var done && tree.Tag(done) == "VBN");
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "aux")
                (must, have) = (must || tree.Form(child) == "must", have || (must && tree.Form(child) == "have"));
        return must && have;
    }

    /// <summary>"there is a chance": the noun that is said to be there; -1 where none is.</summary>
    private static int There(ParseTree tree, int head) => tree.Lemma(head) == "be" && tree.Child(head, "expl") >= 0 ? tree.Child(head, "nsubj") : -1;

    /// <summary>"could hear shelling": what could be sensed was.</summary>
    public static bool IsSensing(ParseTree tree, int verb) => Perceptions.Contains(tree.Lemma(verb)) || (tree.Child(verb, "compound:prt") is >= 0 and var particle && Perceptions.Contains(tree.Lemma(verb) + " " + tree.Lemma(particle)));

    private static Certainty? Here(ParseTree tree, int head, bool embeds)
    {
        var negated = IsNegated(tree, head);
        var found = IsDeduced(tree, head) ? Certainty.Probable
            : Get(tree.Lemma(head), "word") is { } word && (embeds || tree.Child(head, "cop") >= 0 || tree.Tag(head) is ['J', ..] or "RB") ? word
            : embeds && tree.IsVerb(head) && !(tree.Lemma(head) == "suppose" && tree.Tag(head) == "VBN") ? Get(tree.Lemma(head), "verb")
            : tree.IsNoun(head) ? Get(tree.Lemma(head), "noun")
            : There(tree, head) is >= 0 and var noun && tree.Child(noun, "acl") >= 0 && !IsNegated(tree, noun) ? Get(tree.Lemma(noun), "noun")
            : null;
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "aux" && !(tree.Form(child) == "could" && (negated || IsSensing(tree, head))))
                found ??= Get(tree.Form(child), "modal");
            else if (IsRuledOut(tree, child))
                continue;
            else if (tree.Universal(child) is "advmod" or "amod" || (tree.Tag(child) is "RB" or "JJ" && tree.Universal(child) is "dep" or "parataxis"))
                found = Get(tree.Lemma(child), "word") ?? found;
        return found == Certainty.Probable && IsTurned(tree, head) ? Certainty.Improbable : found;
    }

    /// <summary>"not likely": the negation makes the hedge another one, and denies nothing.</summary>
    public static bool IsTurned(ParseTree tree, int head) => tree.Lemma(head) is "likely" or "probable" && IsNegated(tree, head);

    /// <summary>Whether "not" or "no" stands on the word itself. What could not be is denied, and not hedged.</summary>
    public static bool IsNegated(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) is "advmod" or "neg" or "det" && Negators.Is(tree.Form(child)))
                return true;
        return false;
    }

    private static Certainty? Get(string word, string kind) => Words.TryGetValue((word, kind), out var certainty) ? certainty : null;
}
