using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Figures;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>A headline that begins with who tells: "UN: 1,200 fled", "Mayor Brook: I won't resign". A place or topic before the colon ("Velm: bridge closed") tells nothing.</summary>
internal static class HeadlineTellings
{
    private const int LongestName = 6, LongestHeadline = 24, LeastWords = 2;

    public static IEnumerable<Telling> In(ParseTree tree, TakenTokens taken)
    {
        foreach (var paragraph in tree.Analysis.Paragraphs)
            if (paragraph.Count is > 0 and <= LongestHeadline && tree.Tag(paragraph.End - 1) != "." && Make(tree, paragraph) is { } telling && !taken.Holds(paragraph))
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, TokenRange paragraph)
    {
        var colon = paragraph.First + 1;
        while (colon < paragraph.End && tree.Word(colon) != ":")
            colon++;
        if (colon > paragraph.First + LongestName || paragraph.End - colon <= LeastWords || !MayTell(tree, paragraph with { End = colon }) || !(HasVerb(tree, paragraph with { First = colon + 1 }) || HasToll(tree, paragraph with { First = colon + 1 })))
            return null;
        return new Telling([paragraph with { End = colon }], [new TokenRange(colon, colon + 1)], [paragraph with { First = colon + 1 }]);
    }

    /// <summary>A person, a body of a name, or a noun for one who speaks, behind nothing but modifiers.</summary>
    private static bool MayTell(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (!tree.IsNoun(token) && !(tree.Tag(token) is ['J', ..] or "DT" or "POS"))
                return false;
        var last = range.End - 1;
        return SpeakingNouns.Is(tree, last) || BodyWords.IsKnown(PhraseText.Of(tree, range))
            || (last > range.First && tree.Tag(last) == "NNP" && (PersonWords.IsTitle(tree.Word(last - 1)) || PersonWords.IsRole(tree.Lemma(last - 1)))) || IsNamed(tree, range, last);
    }

    /// <summary>Whether the analysis names a person or body there, or one that ends so elsewhere in the report.</summary>
    private static bool IsNamed(ParseTree tree, TokenRange range, int last) =>
        tree.Analysis.Names.Any(name => name.Class is NameClass.Person or NameClass.Organization && (name.Tokens.End == range.End || (range.Count <= 2 && tree.Word(name.Tokens.End - 1) == tree.Word(last)))
            && !OwnReasoning.IsTopicWord(tree, last));

    /// <summary>"three dead", "17 missing": a number and what befell so many, the verb left out.</summary>
    public static bool HasToll(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End - 1; token++)
            if (tree.Tag(token) == "CD" && Enumerable.Range(token + 1, Math.Min(2, range.End - token - 1)).Any(next => MeaningLexicon.Outcome(tree.Form(next), OutcomeClass.State) is not null || MeaningLexicon.IsParticiple(tree.Form(next))))
                return true;
        return false;
    }

    private static bool HasVerb(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (tree.IsVerb(token) || tree.Tag(token) == "MD")
                return true;
        return false;
    }
}
