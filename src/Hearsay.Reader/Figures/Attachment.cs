using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>Tells whether a place or time in the sentence belongs to a figure: whether the parse hangs it from the same clause, or nothing stands between.</summary>
internal static class Attachment
{
    private const int NearWords = 10;
    private const int Highest = 40;

    public static bool Holds(SentenceView view, TokenRange phrase, FigureDraft draft) =>
        IsNear(view, phrase, draft) || SharesClause(view, phrase, draft);

    private static bool IsNear(SentenceView view, TokenRange phrase, FigureDraft draft)
    {
        var (from, until) = phrase.First >= draft.Counted.End ? (draft.Counted.End, phrase.First) : (phrase.End, draft.First);
        if (until - from > NearWords)
            return false;
        for (var token = from; token < until; token++)
            if (view.Tag(token) is "," or ":" or "CC" or "WDT" or "WP" or "WRB" || MeaningLexicon.Has(view.Lower(token), "clause"))
                return false;
        return true;
    }

    /// <summary>Whether the verb above the phrase is above the figure too, or the figure itself is.</summary>
    private static bool SharesClause(SentenceView view, TokenRange phrase, FigureDraft draft)
    {
        var governor = phrase.First;
        for (var i = 0; i < Highest && governor >= 0 && (phrase.Contains(governor) || !(view.IsVerb(governor) || view.Parent(governor) < 0)); i++)
        {
            governor = view.Parent(governor);
            if (governor == draft.Counted.Node)
                return true;
        }
        var above = draft.Counted.Node;
        for (var i = 0; i < Highest && above >= 0; i++, above = view.Parent(above))
            if (above == governor)
                return true;
        return false;
    }
}
