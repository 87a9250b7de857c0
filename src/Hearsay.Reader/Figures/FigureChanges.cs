namespace Hearsay.Reader.Figures;

/// <summary>
/// How the figures of one sentence change one another: what was told before and holds no longer ("cut from 31 to 29", "25, not 52"), and what a sum rose by
/// ("rose to 18 after two died", "two died, taking the toll to 18").
/// </summary>
internal sealed class FigureChanges(SentenceView view, List<FigureDraft> drafts)
{
    private const int FarthestVerb = 12, Furthest = 12;

    /// <summary>Marks what was before; a plan to raise 31 to 40 leaves the 31 as they are.</summary>
    public void MarkBefore(FigureDraft left, FigureDraft right)
    {
        var joint = right.First - 1;
        var before = view.Lower(joint) == "from" ? right : left;
        if (view.Lower(joint) == "from" && view.Lower(joint - 1) is "down" or "up" || IsPast(Math.Min(left.First, right.First) - 1))
            before.Superseded = true;
    }

    /// <summary>To be called when the figures are linked and share what they share.</summary>
    public void Mark()
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            if (drafts[i].IsCount && drafts[i].Kind == drafts[i - 1].Kind)
                MarkInstead(drafts[i - 1], drafts[i]);
            if (AddsToSum(drafts[i - 1], drafts[i]))
                drafts[i].IsAdded = true;
            else if (AddsToSum(drafts[i], drafts[i - 1]))
                drafts[i - 1].IsAdded = true;
        }
    }

    /// <summary>"25, not 52", "25 rather than 52": the second is what was wrong; "not 52 but 25": the first.</summary>
    private void MarkInstead(FigureDraft left, FigureDraft right)
    {
        left.Superseded |= view.Lower(left.First - 1) == "not" && view.Lower(right.First - 1) == "but";
        right.Superseded |= view.Lower(right.Counted.Number + 1) != "of" && IsInstead(left.Counted.End, right.First - 1);
    }

    private bool IsInstead(int from, int last)
    {
        var width = MeaningLexicon.Has(view.Lower(last), "instead") ? 1 : MeaningLexicon.Has($"{view.Lower(last - 1)} {view.Lower(last)}", "instead") ? 2 : 0;
        if (width == 0)
            return false;
        var before = last - width;
        return before < from || width > 1 || view.Tag(before) is "," or ":" or "CC" or "-LRB-";
    }

    /// <summary>Whether <paramref name="part"/> is told of as what brought the toll to <paramref name="sum"/>.</summary>
    private bool AddsToSum(FigureDraft sum, FigureDraft part)
    {
        if (sum is not { IsCount: true, Outcome: { Side: OutcomeSide.Left } total } || part is not { IsCount: true, Outcome: { } befell } || !IsFatal(total) || !IsFatal(befell) || sum.Quantity.Low <= part.Quantity.Low
            || view.Lower(sum.First - 1) is not ("to" or "at") && !view.IsVerb(sum.First - 1) || Riser(sum, total) is not (>= 0 and var verb))
            return false;
        return part.First > sum.First ? HasUpon(sum.Counted.End, part.First) && view.Tag(verb) != "VBG"
            : view.Tag(verb) == "VBG" && verb > part.Counted.Number || HasUpon(Math.Max(view.Range.First, part.First - 2), part.First);
    }

    private static bool IsFatal(Outcome outcome) => MeaningLexicon.Has(outcome.Words, "fatal");

    /// <summary>The verb of rising that stands with a toll before the number; -1 without.</summary>
    private int Riser(FigureDraft sum, Outcome total)
    {
        var toll = false;
        var riser = -1;
        for (var at = sum.First - 1; at >= view.Range.First && at >= sum.First - FarthestVerb; at--)
        {
            toll |= MeaningLexicon.Outcome(view.Lemma(at), OutcomeClass.Toll) is { } named && named == total.Words || MeaningLexicon.Has(view.Lemma(at), "number");
            if (riser < 0 && view.IsVerb(at) && MeaningLexicon.Has(view.Lemma(at), "rise"))
                riser = at;
        }
        return toll ? riser : -1;
    }

    private bool HasUpon(int from, int until)
    {
        for (var at = Math.Max(from, until - Furthest); at < until; at++)
            if (MeaningLexicon.Has(view.Lower(at), "upon"))
                return true;
        return false;
    }

    /// <summary>Whether the verb before tells of what has come about.</summary>
    private bool IsPast(int from)
    {
        for (var at = from; at >= view.Range.First && at >= from - FarthestVerb; at--)
        {
            if (view.Tag(at) is "MD" or "TO")
                return false;
            if (view.Tag(at) is "VBD" or "VBN")
                return view.Tag(at) == "VBD" || view.Tag(at - 1) != "TO" && view.Lower(at - 1) != "be";
            if (view.IsVerb(at))
                return false;
        }
        return false;
    }
}
