using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Quotations that no other telling has, with a subject and verb of telling beside them in their last or first sentence: “The bridge is gone,” the mission assessed.</summary>
internal static class QuotedTellings
{
    private const int LeastWords = 5, FarthestVerb = 30;

    public static IEnumerable<Telling> In(ParseTree tree, QuoteRegions quotes, TakenTokens taken)
    {
        foreach (var quotation in quotes.Regions)
            if (quotation.Count >= LeastWords && !IsTaken(quotation, taken) && (Behind(tree, quotation, taken) ?? Before(tree, quotation, taken)) is { } telling)
                yield return telling;
    }

    private static bool IsTaken(TokenRange quotation, TakenTokens taken)
    {
        for (var token = quotation.First; token < quotation.End; token++)
            if (taken.IsContent(token) || taken.IsCue(token))
                return true;
        return false;
    }

    private static Telling? Behind(ParseTree tree, TokenRange quotation, TakenTokens taken)
    {
        var sentence = tree.Sentence(quotation.End - 1);
        for (var token = quotation.End; token < Math.Min(tree.Count, quotation.End + FarthestVerb) && tree.Sentence(token) == sentence; token++)
            if (tree.Word(token) is "“" or "\"" or "``" || taken.IsCue(token) || taken.IsContent(token))
                return null;
            else if (Make(tree, token, quotation) is { } telling)
                return telling;
        return null;
    }

    private static Telling? Before(ParseTree tree, TokenRange quotation, TakenTokens taken)
    {
        var sentence = tree.Sentence(quotation.First);
        for (var token = quotation.First - 1; token >= Math.Max(0, quotation.First - FarthestVerb) && tree.Sentence(token) == sentence; token--)
            if (tree.Word(token) is "”" or "\"" or "''" || taken.IsCue(token) || taken.IsContent(token))
                return null;
            else if (quotation.First - token <= 2 && Make(tree, token, quotation) is { } telling)
                return telling;
        return null;
    }

    private static Telling? Make(ParseTree tree, int verb, TokenRange quotation)
    {
        if (!(tree.Tag(verb) is "VBD" or "VBZ" or "VBP" || (tree.Tag(verb) == "VBN" && tree.Child(verb, "aux", "aux:pass") < 0)) || CueLexicon.Default.Lookup(tree.Lemma(verb), CueClass.Verb) is not { } cue || !Tells(cue))
            return null;
        var subject = tree.Child(verb, "nsubj");
        if (subject < 0 || quotation.Contains(subject) || tree.Tag(subject) is "WDT" or "EX")
            return null;
        var source = Clauses.Trim(tree, tree.Extent(subject));
        return source.Count > 0 && !source.Overlaps(quotation) && !source.Contains(verb) ? new Telling([source], [new TokenRange(verb, verb + 1)], [quotation]) : null;
    }

    private static bool Tells(Cue cue) => cue.Family is "say" or "insist" or "disclose" or "confirm" or "conclude" or "estimate" or "argue" or "suggest" or "predict" or "deny" or "report";
}
