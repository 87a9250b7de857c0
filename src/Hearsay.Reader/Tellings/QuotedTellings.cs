using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Quotations that no other telling has, with a subject and verb of telling beside them in their last or first sentence: “The bridge is gone,” the mission assessed.</summary>
internal static class QuotedTellings
{
    private static readonly CueFamilies Families = CueFamilies.Of("quoted");
    private const int LeastWords = 5, FarthestVerb = 30;

    public static IEnumerable<Telling> In(ParseTree tree, QuoteRegions quotes, TakenTokens taken)
    {
        foreach (var quotation in quotes.Regions)
            if (quotation.Count >= LeastWords && !taken.Holds(quotation) && (Behind(tree, quotation, quotes, taken) ?? Before(tree, quotation, quotes, taken)) is { } telling)
                yield return telling;
    }

    private static Telling? Behind(ParseTree tree, TokenRange quotation, QuoteRegions quotes, TakenTokens taken)
    {
        var sentence = tree.Sentence(quotation.End - 1);
        for (var token = quotation.End; token < Math.Min(tree.Count, quotation.End + FarthestVerb) && tree.Sentence(token) == sentence; token++)
            if (quotes.RegionOf(token) >= 0 || taken.IsCue(token) || taken.IsContent(token))
                return null;
            else if (Make(tree, token, quotation) is { } telling)
                return telling;
        return null;
    }

    private static Telling? Before(ParseTree tree, TokenRange quotation, QuoteRegions quotes, TakenTokens taken)
    {
        var sentence = tree.Sentence(quotation.First);
        for (var token = quotation.First - 1; token >= Math.Max(0, quotation.First - FarthestVerb) && tree.Sentence(token) == sentence; token--)
            if (quotes.RegionOf(token) >= 0 || taken.IsCue(token) || taken.IsContent(token))
                return null;
            else if (quotation.First - token <= 2 && Make(tree, token, quotation) is { } telling)
                return telling;
        return null;
    }

    private static Telling? Make(ParseTree tree, int verb, TokenRange quotation)
    {
        if (!(tree.Tag(verb) is "VBD" or "VBZ" or "VBP" || (tree.Tag(verb) == "VBN" && tree.Child(verb, "aux", "aux:pass") < 0)) || !Families.Hold(tree.Lemma(verb), CueClass.Verb))
            return null;
        var subject = tree.Child(verb, "nsubj");
        if (subject < 0 || quotation.Contains(subject) || tree.Tag(subject) is "WDT" or "EX")
            return null;
        var source = Clauses.Trim(tree, tree.Extent(subject));
        return source.Count > 0 && !source.Overlaps(quotation) && !source.Contains(verb) ? new Telling([source], [new TokenRange(verb, verb + 1)], [quotation]) : null;
    }
}
