namespace Hearsay.Reader.Figures;

/// <summary>Tells counts that are so many in each stretch of time: "3,000 tests per day", "20 raids a month".</summary>
internal static class RateReader
{
    /// <summary>The stretch of time ("day"); null where it is no rate.</summary>
    public static string? Read(PieceRun pieces, FigureDraft draft)
    {
        if (draft.Quantity.Per is not null || draft.Quantity.Kind != FigureKind.Count)
            return draft.Quantity.Per;
        if (draft is { Whole.Per: { } shared, PartOf: < 0 })
            return shared;
        for (var at = draft.Quantity.UnitEnd; at < pieces.Count && pieces[at].Token <= draft.Counted.End; at++)
        {
            if (pieces[at].Token < draft.Counted.End || !(NumberGrammar.Is(pieces, at, "per") || NumberGrammar.Is(pieces, at, "each")))
                continue;
            return FigureLexicon.Units.TryMatch(pieces, at + 1, out var behind, out var unit) && (NumberGrammar.Is(pieces, at, "per") || !QuantityBuilder.IsGap(pieces, behind)) && unit.Kind == FigureKind.Duration && !unit.Glued ? unit.Name : null;
        }
        return null;
    }
}
