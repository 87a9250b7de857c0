namespace Hearsay.Reader.Figures;

/// <summary>Fractions in digits: "1/16", "3 1/2", "½", "2½".</summary>
internal static class FractionSign
{
    private static readonly decimal[] Denominators = [2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 128, 1000];

    /// <summary>The value of a one-character fraction at <paramref name="at"/>.</summary>
    public static decimal? ValueOf(PieceRun pieces, int at) =>
        at < pieces.Count && pieces[at].Kind == PieceKind.Symbol && pieces[at].Key.Length > 0
        && FigureLexicon.Numbers.TryGetValue(pieces[at].Key, out var word) && word.Class == NumberClass.Part ? word.Value : null;

    /// <summary>
    /// A fraction that begins at <paramref name="at"/>, or stands behind the whole number <paramref name="value"/> that ends at
    /// <paramref name="end"/>: index behind it, and its value.
    /// </summary>
    public static (int End, decimal Value)? Match(PieceRun pieces, int at, int end, decimal value)
    {
        if (ValueOf(pieces, end) is decimal sign && pieces[end].Glued)
            return (end + 1, value + sign);
        if (end == at + 1 && pieces[at].Plain && IsSlash(pieces, end) && Denominator(pieces, end + 1) is decimal below && value < below)
            return (end + 2, value / below);
        if (end < pieces.Count && pieces[end] is { Kind: PieceKind.Number, Plain: true, Value: decimal above } && IsSlash(pieces, end + 1)
            && Denominator(pieces, end + 2) is decimal under && above < under)
            return (end + 3, value + (above / under));
        return null;
    }

    private static bool IsSlash(PieceRun pieces, int at) => NumberGrammar.Is(pieces, at, "slash") && pieces[at].Glued;

    private static decimal? Denominator(PieceRun pieces, int at) =>
        at < pieces.Count && pieces[at] is { Plain: true, Glued: true, Value: decimal value } && Array.IndexOf(Denominators, value) >= 0
        && !(at + 1 < pieces.Count && pieces[at + 1].Glued && NumberGrammar.Is(pieces, at + 1, "slash")) ? value : null;
}
