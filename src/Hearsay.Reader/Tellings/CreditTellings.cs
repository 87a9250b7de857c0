using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Credits behind what is told: "Forty houses burned (source: the police)."; "So wrote Mayor Brook." behind a quotation or sentence; headlines as "Toll could reach 50 - mayor".
/// </summary>
internal static class CreditTellings
{
    private static readonly CueFamilies Families = CueFamilies.Of("trailing");
    private const int LongestName = 12, LongestHeadline = 24, LongestTail = 5, LeastWords = 3;

    public static IEnumerable<Telling> In(ParseTree tree, QuoteRegions quotes, TakenTokens taken)
    {
        foreach (var sentence in tree.Analysis.Sentences)
            if ((Bracketed(tree, sentence) ?? So(tree, sentence, quotes) ?? Headline(tree, sentence)) is { } telling && !telling.Cue.Any(taken.Holds) && !telling.Content.Any(taken.HasCue))
                yield return telling;
    }

    private static Telling? Bracketed(ParseTree tree, TokenRange sentence)
    {
        for (var token = sentence.First + LeastWords; token + 3 < sentence.End; token++)
            if (tree.Word(token - 1) is "(" or "[" && tree.Lemma(token) is "source" or "credit" && tree.Word(token + 1) == ":" && Closing(tree, token + 2, sentence.End) is var close && close > token + 2)
                return new Telling([new TokenRange(token + 2, close)], [new TokenRange(token, token + 2)], [Clauses.Trim(tree, sentence with { End = token - 1 })]);
        return null;
    }

    private static int Closing(ParseTree tree, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + LongestName); token++)
            if (tree.Word(token) is ")" or "]")
                return token;
        return -1;
    }

    /// <summary>Whether a sentence is no more than "So said Brook."</summary>
    public static bool IsSo(ParseTree tree, TokenRange sentence) => sentence.Count is > 2 and <= LongestName && tree.Form(sentence.First) is "so" or "thus"
        && tree.Tag(sentence.First + 1) is "VBD" or "VBZ" or "VBP" && Families.Hold(tree.Lemma(sentence.First + 1), CueClass.Verb) && !Clauses.HasFinite(tree, sentence with { First = sentence.First + 2 });

    private static Telling? So(ParseTree tree, TokenRange sentence, QuoteRegions quotes)
    {
        if (sentence.First == 0 || !IsSo(tree, sentence) || Clauses.Trim(tree, sentence with { First = sentence.First + 2 }) is not { Count: > 0 } source)
            return null;
        var region = quotes.RegionOf(sentence.First - 1);
        var told = region >= 0 ? quotes.Regions[region] : tree.Analysis.Sentences[tree.Sentence(sentence.First - 1)];
        return told.Count >= LeastWords ? new Telling([source], [sentence with { End = sentence.First + 2 }], [told]) : null;
    }

    /// <summary>A paragraph of one sentence without a full stop that ends in a dash or colon and who says it.</summary>
    private static Telling? Headline(ParseTree tree, TokenRange sentence)
    {
        if (sentence.Count > LongestHeadline || sentence.First == sentence.End || tree.Analysis.Paragraphs[tree.Paragraph(sentence.First)] != sentence || tree.Tag(sentence.End - 1) == ".")
            return null;
        for (var dash = sentence.End - 2; dash >= Math.Max(sentence.First + LeastWords, sentence.End - 1 - LongestTail); dash--)
            if (tree.Word(dash) is "-" or "–" or "—" or "--" or ":")
                return MayTell(tree, sentence with { First = dash + 1 }) && (Clauses.HasFinite(tree, sentence with { End = dash }) || HeadlineTellings.HasToll(tree, sentence with { End = dash }))
                    ? new Telling([sentence with { First = dash + 1 }], [new TokenRange(dash, dash + 1)], [sentence with { End = dash }]) : null;
        return null;
    }

    /// <summary>Only nouns and what goes with them, the last of them a role, a body, a carrier or a source.</summary>
    private static bool MayTell(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (!tree.IsNoun(token) && !(tree.Tag(token) is ['J', ..] or "DT" or "POS" or "VBN"))
                return false;
        var last = range.End - 1;
        return tree.IsNoun(last) && (SpeakingNouns.Is(tree, last) || Carriers.Is(tree.Lemma(last)));
    }
}
