using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>Finds where: the nearest place named behind "in", "at", "near" and such, behind the figure first, else before it.</summary>
internal sealed class PlaceReader(SentenceView view, IReadOnlyList<NamedEntity> names)
{
    private const int MostWordsBetween = 3;

    /// <summary>The place's name; null where the sentence names none.</summary>
    public string? Read(FigureDraft draft)
    {
        string? before = null;
        foreach (var name in names)
        {
            if (name.Class != NameClass.Location || !IsPlace(name.Tokens.First) || !Attachment.Holds(view, name.Tokens, draft))
                continue;
            var words = view.Analysis.SpanOf(name.Tokens).In(view.Analysis.Text);
            if (name.Tokens.First >= draft.Counted.End)
                return words;
            if (name.Tokens.End <= draft.First)
                before = words;
        }
        return before;
    }

    private bool IsPlace(int first)
    {
        for (var at = first - 1; at >= view.Range.First && at >= first - 1 - MostWordsBetween; at--)
        {
            if (view.Tag(at) is "IN" or "TO")
                return MeaningLexicon.Has(view.Lower(at), "place");
            if (view.Tag(at) is not ("DT" or "JJ" or "NN" or "NNP" or "POS" or "PRP$"))
                return false;
        }
        return false;
    }
}
