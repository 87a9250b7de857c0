using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>A noun with what belongs to its name: determiners, modifiers and prepositional phrases, but no clause, apposition or aside.</summary>
/// <param name="Tokens">The whole phrase.</param>
/// <param name="Head">The noun.</param>
/// <param name="Start">First token that says something: behind determiners, numbers and quantifiers.</param>
internal sealed record NounPhrase(TokenRange Tokens, int Head, int Start)
{
    private const int Longest = 16;

    /// <summary>Whether anything before the noun says who it is.</summary>
    public bool IsModified(ParseTree tree)
    {
        for (var token = Start; token < Head; token++)
            if (tree.Tag(token) is not ("POS" or "," or "HYPH" or "CC") && !BodyWords.IsEmpty(tree.Word(token)))
                return true;
        return false;
    }

    public static NounPhrase Of(ParseTree tree, int head)
    {
        var first = head;
        var children = tree.Children(head);
        for (var at = children.Length - 1; at >= 0; at--)
            if (children[at] < head && IsBefore(tree, children[at]) && tree.Extent(children[at]) is var before && before.End >= first - 1 && (first == 0 || tree.Word(first - 1) != ":"))
                first = Math.Max(before.First, head - Longest);
        var end = head + 1;
        foreach (var child in children)
            if (child > head && !(IsBehind(tree, child) && tree.Extent(child).First == end))
            {
                if (tree.Tag(child) != "POS" || tree.Extent(child).First != end)
                    break;
            }
            else if (child > head)
                end = Cut(tree, end, Math.Min(tree.Extent(child).End, head + Longest));
        while (end > head + 1 && tree.Tag(end - 1) is "DT" or "CC" or "IN" or "TO" or "," or "PRP$")
            end--;
        var start = first;
        while (start < head && IsEmpty(tree, start))
            start++;
        return new NounPhrase(new TokenRange(first, end), head, start);
    }

    /// <summary>
    /// The same phrase, begun at the start of a source where only modifiers stand between, and for a plural carried on to the nouns joined to it:
    /// the bounds of a source are surer than the parse.
    /// </summary>
    public NounPhrase Within(ParseTree tree, TokenRange? source)
    {
        if (source is not { } range || !range.Contains(Head))
            return this;
        var first = range.First;
        for (var token = first; token < Head; token++)
            if (!IsModifier(tree, token))
                first = token + 1;
        var start = first;
        while (start < Head && IsEmpty(tree, start))
            start++;
        var end = range.End > Head && range.End < Tokens.End && tree.Tag(range.End) == "CD" ? range.End : Tokens.End;
        if (tree.Tag(Head) is "NNS" or "NNPS" && end < range.End && tree.Tag(end) == "CC")
        {
            while (end < range.End && (IsModifier(tree, end) || tree.IsNoun(end) || tree.Tag(end) == "VBG"))
                end++;
            while (end > Tokens.End && !tree.IsNoun(end - 1))
                end--;
        }
        return this with { Tokens = new TokenRange(Math.Min(first, Tokens.First), end), Start = first < Tokens.First ? start : Start };
    }

    /// <summary>The phrase as a name: without what precedes <see cref="Start"/>.</summary>
    public string Name(ParseTree tree) => PhraseText.Of(tree, new TokenRange(Start, Tokens.End));

    private static bool IsEmpty(ParseTree tree, int token) =>
        tree.Universal(token) is "det" or "nummod" or "cc" or "case" or "punct" || tree.Tag(token) is "PRP$" or "CD" or "DT" or "PDT" or "CC"
        || (BodyWords.IsEmpty(tree.Word(token)) && tree.Tag(token) != "NNP" && tree.Lemma(token) is not ("media" or "press" or "news" or "public" or "local" or "official" or "former"));

    private static bool IsModifier(ParseTree tree, int token) =>
        tree.IsNoun(token) || tree.Tag(token) is ['J', ..] or "DT" or "CD" or "POS" or "CC" or "," or "HYPH" or "PRP$" or "VBN" or "PDT";

    private static bool IsBefore(ParseTree tree, int child) =>
        tree.Universal(child) is "det" or "amod" or "compound" or "nummod" or "flat" or "advmod" or "goeswith" or "cc" or "dep"
        || tree.Relation(child) is "nmod:poss" or "nmod";

    private static bool IsBehind(ParseTree tree, int child) =>
        tree.Universal(child) is "flat" or "compound" or "fixed" or "goeswith" or "nummod"
        || (tree.Universal(child) == "nmod" && tree.Child(child, "case") is >= 0 and var preposition
            && tree.Lemma(preposition) is "of" or "from" or "for" or "in" or "at" or "on" or "with" or "to" or "within"
            && !(TimeWords.Is(tree.Lemma(child)) && tree.Child(child, "compound") < 0));

    /// <summary>Stops before a comma, a relative word or a finite verb.</summary>
    private static int Cut(ParseTree tree, int from, int end)
    {
        for (var token = from; token < end; token++)
            if (tree.Tag(token) is "," or "." or ":" or "WDT" or "WP" or "WRB" or "VBD" or "VBZ" or "VBP" or "VBG" or "MD" or "-LRB-" or "(" or "``" or "''")
                return token;
        return end;
    }
}
