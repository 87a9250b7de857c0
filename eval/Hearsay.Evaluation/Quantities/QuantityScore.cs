using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Quantities;

/// <summary>How figures stand against NewsQuant's quantities, one to one in the order of both: the value alone, with its bound, with its unit, with both.</summary>
internal sealed record QuantityScore(Ratio Value, Ratio Bound, Ratio Unit, Ratio Exact)
{
    public static QuantityScore operator +(QuantityScore a, QuantityScore b) => new(a.Value + b.Value, a.Bound + b.Bound, a.Unit + b.Unit, a.Exact + b.Exact);

    /// <summary>Scores one sentence.</summary>
    public static QuantityScore Of(IReadOnlyList<GoldQuantity> gold, IReadOnlyList<Figure> read) => new(
        Count(gold, read, (quantity, figure) => quantity.HasValueOf(figure)),
        Count(gold, read, (quantity, figure) => quantity.HasBoundOf(figure)),
        Count(gold, read, (quantity, figure) => quantity.HasUnitOf(figure)),
        Count(gold, read, (quantity, figure) => quantity.HasBoundOf(figure) && quantity.HasUnitOf(figure)));

    public IReadOnlyList<Metric> Metrics() =>
        [new("value", Value.F1), new("value_bound", Bound.F1), new("value_unit", Unit.F1), new("value_bound_unit", Exact.F1)];

    private static Ratio Count(IReadOnlyList<GoldQuantity> gold, IReadOnlyList<Figure> read, Func<GoldQuantity, Figure, bool> right)
    {
        var taken = new bool[read.Count];
        var found = 0;
        foreach (var quantity in gold)
        {
            var at = Enumerable.Range(0, read.Count).Where(i => !taken[i] && right(quantity, read[i])).DefaultIfEmpty(-1).First();
            if (at < 0)
                continue;
            taken[at] = true;
            found++;
        }
        return new Ratio(found, gold.Count, read.Count);
    }
}
