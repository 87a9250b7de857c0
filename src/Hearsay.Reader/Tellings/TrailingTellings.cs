using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>A sentence with its teller behind a comma at its end: "Ten people were hurt, the mayor, Al Brook, said on Tuesday."</summary>
internal static class TrailingTellings
{
    private static readonly CueFamilies Families = CueFamilies.Of("trailing");
    private const int LongestTail = 8, LongestSource = 24;

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        for (var token = sentence.First + 3; token < sentence.End; token++)
            if (IsTelling(tree, token) && !taken.IsCue(token) && !taken.IsContent(token) && Make(tree, sentence, token) is { } telling && !taken.Holds(telling.Content[0]))
                return [telling];
        return [];
    }

    private static bool IsTelling(ParseTree tree, int token) => tree.Tag(token) is "VBD" or "VBZ" or "VBP" && (Families.Hold(tree.Lemma(token), CueClass.Verb) || IsQuoted(tree, token) || IsHeard(tree, token));

    /// <summary>"..., the court heard".</summary>
    private static bool IsHeard(ParseTree tree, int token) => CiteVerbs.IsHearing(tree.Lemma(token)) && token > 0 && tree.IsNoun(token - 1) && BodyWords.OfNoun(tree.Form(token - 1)) is not null;

    /// <summary>"was quoted as saying".</summary>
    private static bool IsQuoted(ParseTree tree, int token) => tree.Lemma(token) == "be" && token + 3 < tree.Count && CiteVerbs.Is(tree.Lemma(token + 1)) && QuotingTellings.IsAsSaying(tree, token + 2);

    private static int EndOfCue(ParseTree tree, int verb) => IsQuoted(tree, verb) ? verb + 4 : verb + 1;

    private static Telling? Make(ParseTree tree, TokenRange sentence, int verb)
    {
        if (!EndsThere(tree, sentence, verb))
            return null;
        var comma = Comma(tree, sentence, verb);
        if (comma < 0 || !Clauses.HasFinite(tree, sentence with { End = comma }))
            return null;
        var source = Clauses.Trim(tree, new TokenRange(comma + 1, verb));
        return source.Count is > 0 and <= LongestSource && HasName(tree, source)
            ? new Telling([source], [new TokenRange(verb, EndOfCue(tree, verb))], [new TokenRange(sentence.First, comma)])
            : null;
    }

    /// <summary>Behind the verb stand a few words and no other verb.</summary>
    private static bool EndsThere(ParseTree tree, TokenRange sentence, int verb) =>
        sentence.End - verb <= LongestTail + 1 && !Clauses.HasFinite(tree, sentence with { First = verb + 1 }) && (verb + 1 == sentence.End || tree.Tag(verb + 1) is not ("``" or ":" or ","));

    /// <summary>The comma before the subject, an apposition between commas passed over; -1 for none.</summary>
    private static int Comma(ParseTree tree, TokenRange sentence, int verb)
    {
        var commas = new List<int>();
        for (var token = verb - 1; token > sentence.First && verb - token <= LongestSource; token--)
            if (tree.Tag(token) is ['V', ..] or "MD" or "``" or "''" or ":")
                break;
            else if (tree.Word(token) == ",")
                commas.Add(token);
        // "the mayor, Al Brook, said": the subject begins two commas earlier.
        return commas.Count == 0 ? -1 : commas[0] == verb - 1 ? commas.Count > 2 ? commas[2] : -1 : commas[0];
    }

    private static bool HasName(ParseTree tree, TokenRange source)
    {
        for (var token = source.First; token < source.End; token++)
            if (tree.IsNoun(token) || tree.Tag(token) == "PRP")
                return true;
        return false;
    }
}
