using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Manner;

/// <summary>The hedge of a speaker in what is told (<c>hedges.tsv</c>).</summary>
internal static class Hedges
{
    private static readonly Dictionary<(string Word, string Class), Certainty> Words = WordTable.Read("hedges.tsv", 3)
        .ToDictionary(row => (row[0], row[1]), row => Enum.Parse<Certainty>(row[2], ignoreCase: true));

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
            if (tree.Tag(token) is "RB" or "JJ" && Get(tree.Lemma(token), "word") is { } hedge
                && ((token > 0 && IsVerbal(tree, token - 1)) || (token + 1 < tree.Count && IsVerbal(tree, token + 1) && tree.Tag(token) == "RB")))
                return (hedge, token);
        }
        return (null, -1);
    }

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

    private static Certainty? Here(ParseTree tree, int head, bool embeds)
    {
        var negated = IsNegated(tree, head);
        var found = Get(tree.Lemma(head), "word") is { } word && (embeds || tree.Child(head, "cop") >= 0 || tree.Tag(head) is ['J', ..] or "RB") ? word
            : embeds && tree.IsVerb(head) && !(tree.Lemma(head) == "suppose" && tree.Tag(head) == "VBN") ? Get(tree.Lemma(head), "verb")
            : tree.IsNoun(head) ? Get(tree.Lemma(head), "noun")
            : null;
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "aux")
                found ??= Get(tree.Form(child), "modal");
            else if (tree.Universal(child) is "advmod" or "amod" || (tree.Tag(child) is "RB" or "JJ" && tree.Universal(child) is "dep" or "parataxis"))
                found = Get(tree.Lemma(child), "word") ?? found;
        return negated && found == Certainty.Probable && tree.Lemma(head) is "likely" or "probable" ? Certainty.Improbable : found;
    }

    private static bool IsNegated(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) is "advmod" or "neg" && Negators.Is(tree.Form(child)))
                return true;
        return false;
    }

    private static Certainty? Get(string word, string kind) => Words.TryGetValue((word, kind), out var certainty) ? certainty : null;
}
