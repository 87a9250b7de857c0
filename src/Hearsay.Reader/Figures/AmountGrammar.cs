using static Hearsay.Reader.Figures.NumberGrammar;

namespace Hearsay.Reader.Figures;

/// <summary>Reads a number with its sign, its currency before or behind it, or its unit behind it.</summary>
internal static class AmountGrammar
{
    /// <summary>The amount that begins at piece <paramref name="at"/>; null where none does.</summary>
    public static Amount? Match(PieceRun pieces, int at)
    {
        if (FigureLexicon.CurrenciesBefore.TryMatch(pieces, at, out var behind, out var currency) && !IsArticle(pieces, at, behind)
            && AfterCurrency(pieces, at, behind, currency) is { } money)
            return money;
        var start = AfterSign(pieces, at, out var negative);
        return NumberGrammar.Match(pieces, start) is { } number ? WithUnit(pieces, at, start, Signed(number, negative)) : null;
    }

    /// <summary>"A | $5 million reward": an article and a sign apart from it.</summary>
    private static bool IsArticle(PieceRun pieces, int at, int behind) => behind == at + 2 && pieces[at].Length == 1 && pieces[at].Kind == PieceKind.Word && !pieces[at + 1].Glued;

    private static Amount? AfterCurrency(PieceRun pieces, int at, int behind, string currency)
    {
        if (behind < pieces.Count && pieces[behind].Key == "=" && pieces[behind].Glued)
            behind++;
        var start = AfterSign(pieces, behind, out var negative);
        if (start == behind && Is(pieces, behind, "dash") && pieces[behind].Glued)
            (start, negative) = (behind + 1, true);
        if (start >= pieces.Count || pieces[start].Kind != PieceKind.Number || (pieces[at] is { Kind: PieceKind.Word, Glued: true } && pieces[at - 1].Kind != PieceKind.Symbol))
            return null;
        if (NumberGrammar.Match(pieces, start, money: true) is not { } found)
            return null;
        var number = Signed(found, negative);
        return new Amount(at, start, number.End, number.End, number.Low, number.High, number.Form, number.Scale, new UnitName(currency, FigureKind.Money, false));
    }

    private static Amount WithUnit(PieceRun pieces, int first, int start, NumberMatch number)
    {
        var end = number.End;
        var unit = number.Form == NumberForm.Share ? ShareUnit : UnitBehind(pieces, number, out end) ?? ScaleBefore(pieces, first);
        return new Amount(first, start, number.End, end, number.Low, number.High, number.Form, number.Scale, unit);
    }

    /// <summary>The unit right behind the number, behind "of" ("millions of dollars") or behind a hyphen ("1.8 billion-mile").</summary>
    private static UnitName? UnitBehind(PieceRun pieces, NumberMatch number, out int end)
    {
        end = number.End;
        var at = number.End;
        var hyphen = Is(pieces, at, "dash") && pieces[at].Glued && at + 1 < pieces.Count && pieces[at + 1].Glued;
        if (hyphen || (number.Form == NumberForm.Vague && Is(pieces, at, "of")))
            at++;
        if (!FigureLexicon.Units.TryMatch(pieces, at, out var behind, out var unit)
            || (unit.Lower && pieces[at].Upper) || (unit.Glued && (hyphen || !pieces[at].Glued || pieces[number.End - 1].Kind != PieceKind.Number))
            || !IsUnit(pieces, at, number, unit, hyphen))
            return null;
        end = behind;
        return unit;
    }

    /// <summary>"magnitude 6.4", "a magnitude of 6.4": the name of a scale before the number on it.</summary>
    private static UnitName? ScaleBefore(PieceRun pieces, int first)
    {
        var at = Is(pieces, first - 1, "of") ? first - 2 : first - 1;
        return at >= 0 && MeaningLexicon.Has(pieces[at].Key, "scale") && FigureLexicon.Units.TryMatch(pieces, at, out _, out var unit) ? unit : null;
    }

    /// <summary>"two second sergeants", "they won": words that are units only in the right company.</summary>
    private static bool IsUnit(PieceRun pieces, int at, NumberMatch number, UnitName unit, bool hyphen)
    {
        if (pieces[at].Key == "second" && number.Form == NumberForm.Words && !hyphen)
            return false;
        return unit.Name != "won" || number.Low >= 100;
    }

    private static int AfterSign(PieceRun pieces, int at, out bool negative)
    {
        negative = Is(pieces, at, "minus") && !Is(pieces, at - 1, "or");
        if (!negative)
            return at;
        var next = Is(pieces, at + 1, "dash") ? at + 2 : at + 1;
        negative = next < pieces.Count && pieces[next].Kind == PieceKind.Number;
        return negative ? next : at;
    }

    private static NumberMatch Signed(NumberMatch number, bool negative) =>
        negative ? number with { Low = -number.High, High = -number.Low } : number;

    internal static readonly UnitName ShareUnit = new("share", FigureKind.Percent, false);
}
