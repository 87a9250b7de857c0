using static Hearsay.Reader.Figures.NumberGrammar;

namespace Hearsay.Reader.Figures;

/// <summary>Reads ranges: "between A and B", "from A to B", "A to B", "A-B", "A or B".</summary>
internal static class RangeGrammar
{
    /// <summary>The range or single amount that begins at piece <paramref name="at"/>.</summary>
    /// <param name="pieces">The pieces of one sentence.</param>
    /// <param name="at">Where it has to begin.</param>
    /// <param name="changes">Whether a verb of change stands before the piece, so that "from A to B" tells two figures and no range.</param>
    public static AmountRange? Match(PieceRun pieces, int at, bool changes)
    {
        if (Is(pieces, at, "between"))
            return Framed(pieces, at, "and");
        if (Is(pieces, at, "from"))
            return changes ? null : Framed(pieces, at, "to") ?? Framed(pieces, at, "dash");
        if (AmountGrammar.Match(pieces, at) is not { } first)
            return null;
        return Joined(pieces, first, changes) ?? new AmountRange(at, at, first.NumberEnd, first.End, first.Low, first.High, first.Form, first.Unit);
    }

    private static AmountRange? Framed(PieceRun pieces, int at, string joint)
    {
        var start = SkipBound(pieces, at + 1, out var inner);
        if (AmountGrammar.Match(pieces, start) is not { } low || !Is(pieces, low.End, joint))
            return null;
        var next = SkipBound(pieces, low.End + 1, out _);
        return AmountGrammar.Match(pieces, next) is { } high && Join(low, high) is { } range
            ? range with { First = at, Inner = inner == BoundSense.About ? inner : null }
            : null;
    }

    private static int SkipBound(PieceRun pieces, int at, out BoundSense? sense)
    {
        sense = null;
        if (!FigureLexicon.BoundsBefore.TryMatch(pieces, at, out var end, out var found))
            return at;
        sense = found;
        return end;
    }

    private static AmountRange? Joined(PieceRun pieces, Amount low, bool changes)
    {
        var at = low.End;
        var dash = Is(pieces, at, "dash");
        var to = Is(pieces, at, "to") || (dash && Is(pieces, at - 1, "to"));
        if (!dash && !to && !Is(pieces, at, "or"))
            return null;
        if (Is(pieces, at, "or") && !MayBeAlternative(pieces, low, at))
            return null;
        var next = at + 1;
        if (to && Is(pieces, next, "dash"))
            next++;
        if (dash && Is(pieces, next, "to"))
            next++;
        if (next < pieces.Count && (dash || to))
            next = AfterBound(pieces, next);
        return High(pieces, low, next, dash || to) is { } high && !(to && changes && IsComplete(low, high)) ? Join(low, high) : null;
    }

    /// <summary>The end of a range; behind an amount of money one without a sign of its own is money too: "$2-3 billion", "£10-12m".</summary>
    private static Amount? High(PieceRun pieces, Amount low, int next, bool joined)
    {
        if (low.Unit is { Kind: FigureKind.Money } && low.Scale == 1 && joined && next < pieces.Count && pieces[next].Kind == PieceKind.Number && NumberGrammar.Match(pieces, next, money: true) is { } number && (number.Scale > 1 || (Is(pieces, low.End, "dash") && pieces[low.End].Glued)))
            return new Amount(next, next, number.End, number.End, number.Low, number.High, number.Form, number.Scale, low.Unit);
        return AmountGrammar.Match(pieces, next);
    }

    /// <summary>Whether the first amount needs nothing from the second: "rose 5% to 20%", not "rose 5 to 20%".</summary>
    private static bool IsComplete(Amount low, Amount high) =>
        low.Unit is null == high.Unit is null && (low.Scale > 1 || high.Scale == 1);

    private static int AfterBound(PieceRun pieces, int at) =>
        SkipBound(pieces, at, out var sense) is var end && sense == BoundSense.About ? end : at;

    /// <summary>"three or four years", not "100 or the 200 others".</summary>
    private static bool MayBeAlternative(PieceRun pieces, Amount low, int at) =>
        low.Unit is null && low.Form is NumberForm.Words or NumberForm.Digits && at + 1 < pieces.Count
        && AmountGrammar.Match(pieces, at + 1) is { Form: NumberForm.Words or NumberForm.Digits } high && high.Low > low.Low && high.Low <= low.Low * 10 * (low.Scale == 1 ? high.Scale : 1);

    private static AmountRange? Join(Amount low, Amount high)
    {
        if (low.Form == NumberForm.Share != (high.Form == NumberForm.Share) || !Agree(low.Unit, high.Unit))
            return null;
        var first = low.Low;
        if (low.Scale == 1 && high.Scale > 1 && low.Low < high.Low / high.Scale && Safe(low.Low, high.Scale))
            first *= high.Scale;
        if (first > high.High)
            return null;
        var unit = high.Unit ?? low.Unit;
        return new AmountRange(low.First, low.First, high.NumberEnd, high.End, first, high.High, high.Form, unit, IsRange: true);
    }

    private static bool Safe(decimal value, decimal scale) => Math.Abs(value) < 1_000_000_000_000m && scale <= 1_000_000_000_000m;

    private static bool Agree(UnitName? low, UnitName? high) =>
        low is null || (high is { } h && (h.Name == low.Value.Name || (h.Kind == FigureKind.Money && low.Value.Kind == FigureKind.Money && h.Name.EndsWith(low.Value.Name, StringComparison.Ordinal))));
}
