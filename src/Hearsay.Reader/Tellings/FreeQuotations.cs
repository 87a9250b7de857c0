using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>A quotation of whole sentences without a verb of telling, right behind a sentence about one who can speak: "General Brook was unmoved. “It is war.”"</summary>
internal static class FreeQuotations
{
    private const int LeastWords = 5;

    public static IEnumerable<Telling> In(ParseTree tree, QuoteRegions quotes, TakenTokens taken)
    {
        foreach (var quotation in quotes.Regions)
            if (quotation.Count >= LeastWords && !taken.Holds(quotation) && IsWhole(tree, quotation) && Before(tree, quotation, quotes) is { } speaker)
                yield return new Telling([speaker], [], [quotation]);
    }

    private static bool IsWhole(ParseTree tree, TokenRange quotation) => quotation.First == tree.Analysis.Sentences[tree.Sentence(quotation.First)].First
        && quotation.End == tree.Analysis.Sentences[tree.Sentence(quotation.End - 1)].End && Clauses.HasFinite(tree, quotation);

    private static TokenRange? Before(ParseTree tree, TokenRange quotation, QuoteRegions quotes)
    {
        var last = quotation.First - 1;
        if (last < 0 || tree.Paragraph(last) != tree.Paragraph(quotation.First) || quotes.RegionOf(last) >= 0)
            return null;
        var sentence = tree.Analysis.Sentences[tree.Sentence(last)];
        var subject = tree.Top([sentence]) is >= 0 and var root ? tree.Child(root, "nsubj") : -1;
        return subject >= 0 && !quotes.Regions.Any(sentence.Overlaps) && MaySpeak(tree, subject) && Clauses.Trim(tree, tree.Extent(subject)) is { Count: > 0 } speaker ? speaker : null;
    }

    private static bool MaySpeak(ParseTree tree, int subject) => tree.Form(subject) is "he" or "she" || tree.Tag(subject) == "NNP" || PersonWords.IsRole(tree.Lemma(subject));
}
