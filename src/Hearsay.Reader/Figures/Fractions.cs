namespace Hearsay.Reader.Figures;

/// <summary>
/// Fractions in words. Before a scale, a dozen or a unit they are numbers ("half a million", "half an hour"); before "of" and
/// the like they are a share of something ("a third of the workers" is 0.3333, unit <c>share</c>).
/// </summary>
internal static class Fractions
{
    /// <summary>The fraction that begins at piece <paramref name="at"/>; null where none does.</summary>
    public static NumberMatch? Match(PieceRun pieces, int at)
    {
        if (!NumberGrammar.TryWord(pieces, at, out var word))
            return null;
        if (word is { Class: NumberClass.Part, Value: 2 })
            return HalfOfScale(pieces, at) ?? HalfUnit(pieces, at) ?? (StandsBeforeWhole(pieces, at + 1) ? Share(at + 1, 1, 2) : null);
        if (word.Class == NumberClass.Article && NumberGrammar.TryWord(pieces, at + 1, out var part) && part.Class == NumberClass.Part)
            return part.Value == 2 ? HalfOfScale(pieces, at + 1) ?? HalfUnit(pieces, at + 1)
                : NumberGrammar.Is(pieces, at + 2, "of") ? Share(at + 2, 1, part.Value) : null;
        return word.Class == NumberClass.Unit ? PartsOf(pieces, at, word.Value) ?? OutOf(pieces, at, word.Value) : null;
    }

    /// <summary>"1 in 10 soldiers": bare digits, the second of them no year and followed by a word that is no unit.</summary>
    public static NumberMatch? InDigits(PieceRun pieces, int at) =>
        pieces[at] is { Plain: true, Length: 1, Value: decimal above and >= 1 } && (NumberGrammar.Is(pieces, at + 1, "in") || NumberGrammar.Is(pieces, at + 1, "outof"))
        && at + 3 < pieces.Count && pieces[at + 2] is { Kind: PieceKind.Number, Plain: true, Length: <= 3, Value: decimal below } && below > above
        && pieces[at + 3] is { Kind: PieceKind.Word, Glued: false } && !FigureLexicon.Units.TryMatch(pieces, at + 3, out _, out _) && !FigureLexicon.Months.TryMatch(pieces, at + 3, out _, out _)
            ? Share(at + 3, above, below) : null;

    /// <summary>"one in five", "two out of three".</summary>
    private static NumberMatch? OutOf(PieceRun pieces, int at, decimal above)
    {
        var end = at + 1;
        var outOf = FigureLexicon.Joints.TryMatch(pieces, end, out var behind, out var role) && role == "outof";
        if (!outOf && !(role == "in" && above < 10))
            return null;
        if (!NumberGrammar.TryWord(pieces, behind, out var below) || below.Class is not (NumberClass.Unit or NumberClass.Ten) || below.Value <= above
            || FigureLexicon.Units.TryMatch(pieces, behind + 1, out _, out _))
            return null;
        return above > 0 ? Share(behind + 1, above, below.Value) : null;
    }

    /// <summary>"two-thirds", "one in five", "two out of three".</summary>
    private static NumberMatch? PartsOf(PieceRun pieces, int at, decimal above)
    {
        if (above is 0 or > 99)
            return null;
        var next = at + 1;
        var hyphen = NumberGrammar.Is(pieces, next, "dash") && pieces[next].Glued;
        if (hyphen)
            next++;
        if (!NumberGrammar.TryWord(pieces, next, out var part) || part.Class != NumberClass.Part || above >= part.Value)
            return null;
        var plural = pieces[next].Key.EndsWith('s');
        if (plural != above > 1 || (part.Value == 2 && !hyphen) || (part.Value is 4 or 5 && !StandsBeforeWhole(pieces, next + 1)))
            return null;
        return Share(next + 1, above, part.Value);
    }

    private static NumberMatch? HalfOfScale(PieceRun pieces, int half)
    {
        var next = half + 1;
        if (NumberGrammar.Is(pieces, next, "dash"))
            next++;
        if (NumberGrammar.TryWord(pieces, next, out var article) && article.Class == NumberClass.Article)
            next++;
        return NumberGrammar.TryWord(pieces, next, out var scale) && scale.Class is NumberClass.Scale or NumberClass.Dozen
            ? new NumberMatch(next + 1, scale.Value / 2, scale.Value / 2, NumberForm.Words, scale.Value)
            : null;
    }

    /// <summary>"half an hour", "a half mile": the number ends before the unit.</summary>
    private static NumberMatch? HalfUnit(PieceRun pieces, int half)
    {
        var next = half + 1;
        if (NumberGrammar.Is(pieces, next, "dash"))
            next++;
        var article = NumberGrammar.TryWord(pieces, next, out var word) && word.Class == NumberClass.Article;
        return FigureLexicon.Units.TryMatch(pieces, article ? next + 1 : next, out _, out var unit) && !unit.Glued
            && unit.Kind is FigureKind.Duration or FigureKind.Measure && (article || half == 0 || next > half + 1 || unit.Kind == FigureKind.Measure)
            ? new NumberMatch(article ? next + 1 : half + 1, 0.5m, 0.5m, NumberForm.Words)
            : null;
    }

    private static bool StandsBeforeWhole(PieceRun pieces, int at) =>
        NumberGrammar.Is(pieces, at, "of") || NumberGrammar.Is(pieces, at, "whole");

    private static NumberMatch Share(int end, decimal above, decimal below) => new(end, above / below, above / below, NumberForm.Share);
}
