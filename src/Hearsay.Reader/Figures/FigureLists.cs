namespace Hearsay.Reader.Figures;

/// <summary>
/// What the figures of one sentence share: items of a list share the words that tell what happened; a number alone counts what the one
/// before it counts; "of the", "including" and "of whom" make one part of another.
/// </summary>
internal sealed class FigureLists(SentenceView view, List<FigureDraft> drafts, OutcomeReader outcomes)
{
    private const int LongestJoint = 6, MostItems = 40;

    public void Share()
    {
        var changes = new FigureChanges(view, drafts);
        for (var i = 0; i < drafts.Count; i++)
            Link(i);
        foreach (var draft in drafts)
            if (draft.Outcome is { Side: OutcomeSide.Right } && (IsOfOthers(draft.First - 1) || IsAllBut(draft.First - 1)))
                draft.Outcome = null;
        for (var i = 1; i < drafts.Count; i++)
            if (IsChange(i - 1, i))
            {
                ShareChange(drafts[i - 1], drafts[i]);
                changes.MarkBefore(drafts[i - 1], drafts[i]);
            }
        for (var i = 1; i < drafts.Count; i++)
            Inherit(i);
        for (var i = drafts.Count - 2; i >= 0; i--)
            if (AreListed(i, i + 1) && !IsFrontedWhole(i, i + 1))
                TakeFromRight(drafts[i], drafts[i + 1]);
        for (var i = 1; i < drafts.Count; i++)
            if (AreListed(i - 1, i) || drafts[i].PartOf == i - 1)
                TakeFromLeft(drafts[i], drafts[i - 1]);
        changes.Mark();
    }

    private static void TakeFromRight(FigureDraft left, FigureDraft right)
    {
        if (right.Outcome is { Side: OutcomeSide.Adjacent or OutcomeSide.Right } shared && (left.Outcome is null || (left.Outcome.Value.Loose && shared.Side == OutcomeSide.Adjacent)))
            left.Outcome = shared;
    }

    private static void TakeFromLeft(FigureDraft right, FigureDraft left)
    {
        if (right.Outcome is null && left.Outcome is { } shared && (right.PartOf >= 0 || shared.Side is OutcomeSide.Left or OutcomeSide.Right))
            right.Outcome = shared;
    }

    /// <summary>"from 400,000 to 250,000 barrels", "to 31 from 28", "31, down from 40": what was and what came of it.</summary>
    private bool IsChange(int left, int right)
    {
        var joint = drafts[right].First - 1;
        if (view.Lower(joint) == "from" && view.Lower(joint - 1) is "down" or "up")
            return joint - drafts[left].Counted.End <= LongestJoint && IsBare(drafts[right]);
        return (view.Lower(joint), view.Lower(drafts[left].First - 1)) is ("to", "from") or ("from", "to") && joint - drafts[left].Counted.Number <= LongestJoint
            && (drafts[left].Quantity.Kind == drafts[right].Quantity.Kind || IsBare(drafts[left]) || IsBare(drafts[right]));
    }

    private static bool IsBare(FigureDraft draft) => draft is { Words: null, Quantity: { Kind: FigureKind.Count, Unit: null, Per: null } };

    /// <summary>Both are of one kind: the one takes from the other what it does not tell itself.</summary>
    private static void ShareChange(FigureDraft left, FigureDraft right)
    {
        var (bare, told) = IsBare(left) && !IsBare(right) ? (left, right) : (right, left);
        if (!IsBare(bare))
            return;
        bare.Words = told.Words;
        bare.Outcome ??= told.Outcome;
        if (told.Quantity.Kind != FigureKind.Count)
            bare.Whole = told.Quantity;
    }

    /// <summary>"seven others were wounded", "and 30 wounded": counts what the figure before it counts.</summary>
    private void Inherit(int at)
    {
        var draft = drafts[at];
        if (draft.Words is not null || draft.Quantity.Kind != FigureKind.Count || (!draft.Counted.IsOther && draft.Outcome is null && !BehindAmong(at)) || IsOfTheirOwn(draft.Counted.Number + 1))
            return;
        for (var i = at - 1; i >= 0; i--)
            if (drafts[i].PartOf != at && (drafts[i].PartOf < 0 || draft.PartOf >= 0 || !BehindAmong(i)) && drafts[i] is { Quantity.Kind: FigureKind.Count, Words: { } words })
            {
                draft.Words = words;
                return;
            }
    }

    /// <summary>"two of their own": whoever tells, and not what was counted before.</summary>
    private bool IsOfTheirOwn(int at) => view.Lower(at) == "of" && view.Tag(at + 1) == "PRP$" && view.Lower(at + 2) == "own";

    private void Link(int at)
    {
        if (at > 0 && drafts[at].IsCount && IsOfThem(at) && LastCount(at) is >= 0 and var all)
            LinkToAll(drafts[at], all);
        else if (at > 0 && drafts[at].IsCount && drafts[at - 1].Quantity.Kind == FigureKind.Count && BehindAmong(at))
            drafts[at].PartOf = at - 1;
        else if (at + 1 < drafts.Count && IsOfWhole(at))
            LinkToWhole(drafts[at], drafts[at + 1], at + 1);
        else if (at > 0 && drafts[at] is { IsCount: true, PartOf: < 0 } && drafts[at - 1].Quantity.Kind == FigureKind.Count && IsFrontedWhole(at - 1, at))
            LinkToFronted(drafts[at], drafts[at - 1], at - 1);
        else if (at > 1 && drafts[at] is { Quantity.Kind: FigureKind.Count, PartOf: < 0, Words: null } && FrontedWhole(at) is >= 0 and var fronted)
            LinkToFronted(drafts[at], drafts[fronted], fronted);
        else if (at > 0 && drafts[at] is { IsCount: true, PartOf: < 0 } && WholeOfItem(at) is >= 0 and var whole)
            drafts[at].PartOf = whole;
    }

    /// <summary>"Of the 48, 31 were rescued, nine drowned and eight are missing": the whole that the part before is of, where there is room in it; -1 without.</summary>
    private int FrontedWhole(int at) => drafts[at - 1].PartOf is >= 0 and var whole && drafts.FindIndex(draft => draft.PartOf == whole) is var first && IsFrontedWhole(whole, first)
        && drafts.Skip(first).Take(at - first + 1).Where(draft => draft.PartOf == whole || draft == drafts[at]).Sum(item => item.Quantity.High ?? item.Quantity.Low ?? 0) <= drafts[whole].Quantity.Low ? whole : -1;

    /// <summary>What is told behind the part is told of the part alone.</summary>
    private static void LinkToFronted(FigureDraft part, FigureDraft whole, int index)
    {
        part.PartOf = index;
        part.Words ??= whole.Words;
        if (whole.Outcome is { Side: OutcomeSide.Right })
            whole.Outcome = null;
    }

    /// <summary>"eight people died: five soldiers, two cooks and a driver": the figure before a colon that the items add up to at most; -1 without.</summary>
    private int WholeOfItem(int at)
    {
        if (drafts[at - 1].PartOf is >= 0 and var shared && at - shared <= MostItems && AreListed(at - 1, at) && view.Tag(drafts[at - 1].Counted.End) is "," or "CC")
            return IsColonBefore(shared, at) && SumOf(shared, at) <= drafts[shared].Quantity.Low ? shared : -1;
        return drafts[at - 1] is { IsCount: true, Outcome: not null } && drafts[at].Quantity.Kind == FigureKind.Count && view.Lower(drafts[at].First - 1) == ":"
            && SumOf(at - 1, at) <= drafts[at - 1].Quantity.Low ? at - 1 : -1;
    }

    private bool IsColonBefore(int whole, int at) => drafts.FindIndex(whole + 1, at - whole - 1, draft => draft.PartOf == whole) is >= 0 and var first && view.Lower(drafts[first].First - 1) == ":";

    private decimal SumOf(int whole, int last) => drafts.Skip(whole + 1).Take(last - whole).Sum(item => item.Quantity.High ?? item.Quantity.Low ?? 0);

    /// <summary>"none of the 36", "most of the 12": what is told of some is not told of the number.</summary>
    private bool IsOfOthers(int at)
    {
        while (MeaningLexicon.Has(view.Lower(at), "whole") && view.Lower(at) is not ("all" or "some"))
            at--;
        return view.Lower(at) == "of" && MeaningLexicon.Has(view.Lower(at - 1), "partitive");
    }

    /// <summary>"all but three were freed".</summary>
    private bool IsAllBut(int at) => view.Lower(at) == "but" && view.Lower(at - 1) == "all";

    /// <summary>"seven of them", "31 of whom": right behind the number.</summary>
    private bool IsOfThem(int at) => view.Lower(drafts[at].Counted.Number + 1) == "of" && MeaningLexicon.Has(view.Lower(drafts[at].Counted.Number + 2), "them");

    private int LastCount(int before) => drafts.FindLastIndex(before - 1, draft => draft.Quantity.Kind == FigureKind.Count);

    /// <summary>A part counts what the whole counts, unless it is said to be something of its own ("14 of them rebels").</summary>
    private void LinkToAll(FigureDraft part, int all)
    {
        part.PartOf = all;
        part.Words ??= NounBehind(part.Counted.Number + 3) ?? drafts[all].Words;
    }

    /// <summary>A noun in the plural, or an adjective and one, that ends its item; null for another word.</summary>
    private string? NounBehind(int at) =>
        view.Tag(at) is "NNS" or "NNPS" ? view.Singular(at)
        : view.Tag(at) is "JJ" or "NN" && view.Tag(at + 1) == "NNS" ? $"{view.Lower(at)} {view.Singular(at + 1)}"
        : null;

    /// <summary>The part is of the whole's kind and unit, and what is told behind the whole is told of the part.</summary>
    private void LinkToWhole(FigureDraft part, FigureDraft whole, int index)
    {
        part.PartOf = index;
        part.Words = whole.Words ?? part.Words;
        if (whole.Counted.Words is null)
            whole.Words = null;
        part.Whole = whole.Quantity;
        if (!part.IsCount)
            return;
        part.Outcome = outcomes.ReadBehind(whole.Counted) ?? (part.Outcome is { Side: OutcomeSide.Left } before ? before : whole.Outcome is { Side: OutcomeSide.Within or OutcomeSide.Adjacent } all ? all : null);
        if (whole.Outcome is { Side: OutcomeSide.Right or OutcomeSide.Left })
            whole.Outcome = null;
    }

    /// <summary>"4,000 of the 12,000".</summary>
    private bool IsOfWhole(int at)
    {
        var token = drafts[at].Counted.Number + 1;
        if (view.Lower(token) != "of")
            return false;
        for (token++; token < drafts[at + 1].First; token++)
            if (!MeaningLexicon.Has(view.Lower(token), "whole"))
                return false;
        return token == drafts[at + 1].First;
    }

    /// <summary>"Of the 90 wounded, 12 died": a whole behind "of" that opens its clause, a comma, and no verb before the part.</summary>
    private bool IsFrontedWhole(int whole, int part)
    {
        var token = drafts[whole].First - 1;
        while (MeaningLexicon.Has(view.Lower(token), "whole"))
            token--;
        if (view.Lower(token) != "of" || (token > view.Range.First && view.Tag(token - 1) is not ("," or ":" or "CC" or "IN")))
            return false;
        var comma = false;
        for (var between = drafts[whole].Counted.End; between < drafts[part].First; between++)
        {
            comma |= view.Tag(between) == ",";
            if (view.Tag(between) is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
        }
        return comma;
    }

    /// <summary>"including 12", "of whom 300".</summary>
    private bool BehindAmong(int at)
    {
        var before = drafts[at].First - 1;
        return MeaningLexicon.Has(view.Lower(before), "among") || MeaningLexicon.Has($"{view.Lower(before - 1)} {view.Lower(before)}", "among");
    }

    /// <summary>Behind "in Tarn", where that stands between two items ("killed 14 in Tarn, nine in Velm").</summary>
    private int AfterPlace(int at, int end)
    {
        if (view.Tag(at) != "IN" || view.Lower(at) is not ("in" or "at" or "near"))
            return at;
        var behind = at + 1;
        while (behind < end && view.Tag(behind) is "NNP" or "NNPS" or "DT" or "POS")
            behind++;
        return behind > at + 1 && behind < end ? behind : at;
    }

    /// <summary>Whether only commas and conjunctions, or a place before them, stand between two counts.</summary>
    private bool AreListed(int left, int right)
    {
        if (!drafts[left].IsCount || !drafts[right].IsCount || drafts[left].Counted.End > drafts[right].First || OutcomeReader.IsTeller(view, drafts[right].Counted.Node))
            return false;
        var from = drafts[left].Counted.End;
        if (drafts[right].First - from is 0 or > LongestJoint)
            return false;
        from = AfterPlace(from, drafts[right].First);
        for (var token = from; token < drafts[right].First; token++)
            if (view.Tag(token) is not ("," or "CC" or "RB" or "IN" or "DT") || (view.Tag(token) == "IN" && view.Lower(token) is not ("as" or "plus" or "including")))
                return false;
        return true;
    }
}
