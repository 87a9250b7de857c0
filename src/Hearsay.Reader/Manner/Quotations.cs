using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Manner;

/// <summary>How the words are given: inside quotation marks wholly or mostly, in fragments or with words left out, translated, or paraphrased.</summary>
internal static class Quotations
{
    private const double Mostly = 0.8;

    public static Quotation Of(ParseTree tree, Telling telling, QuoteMap quotes)
    {
        var text = tree.Analysis.Text;
        var spans = telling.Content.Where(range => range.Count > 0).Select(tree.Analysis.SpanOf).ToList();
        var share = quotes.Share(text, spans);
        if (share == 0)
            return Quotation.Paraphrased;
        if (share < Mostly || spans.Exists(span => HasEllipsis(text, span, quotes)))
            return Quotation.Cut;
        return IsTranslated(tree, telling) ? Quotation.Translated : Quotation.Verbatim;
    }

    private static bool HasEllipsis(string text, Span span, QuoteMap quotes)
    {
        for (var offset = span.Start; offset < span.End; offset++)
            if (quotes.IsInside(offset) && (text[offset] == '…' || (text[offset] == '.' && offset + 2 < span.End && text[offset + 1] == '.' && text[offset + 2] == '.')))
                return true;
        return false;
    }

    /// <summary>"through an interpreter", "in translated remarks", "speaking in Vesk".</summary>
    private static bool IsTranslated(ParseTree tree, Telling telling)
    {
        if (telling.Cue.IsEmpty)
            return false;
        var sentence = tree.Analysis.Sentences[tree.Sentence(telling.Cue[0].First)];
        var inContent = new HashSet<int>(telling.Content.SelectMany(range => Enumerable.Range(range.First, Math.Min(range.Count, sentence.Count))));
        for (var token = sentence.First; token < sentence.End; token++)
            if (!inContent.Contains(token) && tree.Lemma(token) is "interpreter" or "translator" or "translate" or "translation")
                return true;
        return false;
    }
}
