namespace Hearsay.Evaluation.Quantities;

/// <summary>
/// Sorts what is wrong with the figures of one sentence. Figures and marks are paired one to one, the best fits first: by value, bound and unit, by two of them, by value, by unit alone; what is left was missed or invented.
/// </summary>
internal static class QuantityFaults
{
    private static readonly Func<GoldQuantity, Figure, bool>[] Fits =
    [
        (quantity, figure) => quantity.HasBoundOf(figure) && quantity.HasUnitOf(figure),
        (quantity, figure) => quantity.HasBoundOf(figure),
        (quantity, figure) => quantity.HasUnitOf(figure),
        (quantity, figure) => quantity.HasValueOf(figure),
        (quantity, figure) => quantity.SharesUnitOf(figure),
    ];

    /// <summary>The kinds of the errors, as <c>error-kinds.tsv</c> names them; a figure with a wrong bound and a wrong unit has two.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<GoldQuantity> gold, IReadOnlyList<Figure> read)
    {
        List<GoldQuantity> missed = [.. gold];
        List<Figure> invented = [.. read];
        var faults = new List<string>();
        foreach (var fits in Fits)
            foreach (var quantity in missed.ToList())
                if (invented.Find(figure => fits(quantity, figure)) is { } figure)
                {
                    missed.Remove(quantity);
                    invented.Remove(figure);
                    faults.AddRange(OfPair(quantity, figure));
                }
        return [.. faults, .. missed.Select(Missed), .. invented.Select(Invented)];
    }

    private static IEnumerable<string> OfPair(GoldQuantity quantity, Figure figure)
    {
        if (!quantity.HasValueOf(figure))
        {
            yield return "quantity-value";
            yield break;
        }
        if (!quantity.HasBoundOf(figure))
            yield return Bound(quantity, figure);
        if (!quantity.HasUnitOf(figure))
            yield return figure is { Unit: "count", Counted: null } ? "quantity-unit-none" : "quantity-unit-other";
    }

    private static string Bound(GoldQuantity quantity, Figure figure)
    {
        var plain = figure.Low == figure.High && !figure.Approximate;
        return plain ? quantity.Change == "~" ? "quantity-about-lost" : "quantity-bound-lost"
            : quantity.Change != "=" ? "quantity-bound-other"
            : figure.Low == figure.High ? "quantity-about-invented"
            : "quantity-bound-invented";
    }

    private static string Missed(GoldQuantity quantity) => quantity.Values switch
    {
        [1] => "quantity-missed-one",
        [> 0 and < 1] => "quantity-missed-share",
        [_, _, ..] => "quantity-missed-range",
        _ when quantity.Unit.Count == 0 => "quantity-missed-bare",
        _ => "quantity-missed",
    };

    private static string Invented(Figure figure) => figure.Kind switch
    {
        FigureKind.Duration or FigureKind.Age => "quantity-invented-time",
        FigureKind.Percent or FigureKind.Money or FigureKind.Measure => "quantity-invented-unit",
        _ when figure is { Low: 1, High: 1 } => "quantity-invented-one",
        _ when figure.Low != figure.High && figure is { Low: not null, High: not null } => "quantity-invented-vague",
        _ when figure.Counted is null => "quantity-invented-bare",
        _ => "quantity-invented",
    };
}
