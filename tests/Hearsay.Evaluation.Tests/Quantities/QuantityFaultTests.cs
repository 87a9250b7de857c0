using Hearsay.Evaluation.Errors;
using Hearsay.Evaluation.Quantities;

namespace Hearsay.Evaluation.Tests.Quantities;

public sealed class QuantityFaultTests
{
    private static readonly Figure Crates = Read(40, 40, "crate");

    [Fact]
    public void The_same_is_no_error() => Assert.Empty(Kinds([Gold("=", 40)], [Crates]));

    [Theory]
    [InlineData(">", "quantity-bound-lost")]
    [InlineData("<", "quantity-bound-lost")]
    [InlineData("~", "quantity-about-lost")]
    public void A_bound_that_is_not_read_is_lost(string change, string kind) => Assert.Equal([kind], Kinds([Gold(change, 40)], [Crates]));

    [Fact]
    public void A_bound_that_is_not_marked_is_invented()
    {
        Assert.Equal(["quantity-bound-invented"], Kinds([Gold("=", 40)], [Crates with { High = null }]));
        Assert.Equal(["quantity-about-invented"], Kinds([Gold("=", 40)], [Crates with { Approximate = true }]));
        Assert.Equal(["quantity-bound-other"], Kinds([Gold("<", 40)], [Crates with { High = null }]));
    }

    [Fact]
    public void A_wrong_bound_and_a_wrong_unit_are_two_errors() =>
        Assert.Equal(["quantity-bound-lost", "quantity-unit-none"], Kinds([Gold(">", 40)], [Crates with { Counted = null }]));

    [Fact]
    public void Another_thing_counted_is_apart_from_none() => Assert.Equal(["quantity-unit-other"], Kinds([Gold("=", 40)], [Crates with { Counted = "tug" }]));

    [Fact]
    public void The_same_thing_with_another_number_is_one_error() => Assert.Equal(["quantity-value"], Kinds([Gold("=", 41)], [Crates]));

    [Fact]
    public void The_best_fit_goes_first() => Assert.Equal(["quantity-invented"], Kinds([Gold("=", 40)], [Crates with { Counted = "tug" }, Crates]));

    [Fact]
    public void What_stands_alone_was_missed_or_invented() =>
        Assert.Equal(["quantity-missed", "quantity-missed-range", "quantity-missed-one", "quantity-invented-time"],
            Kinds([Gold("=", 7), Gold("=", 3, 9), Gold("=", 1)], [Read(2, 2, null) with { Kind = FigureKind.Duration, Unit = "day" }]));

    private static string[] Kinds(GoldQuantity[] gold, Figure[] read)
    {
        string[] kinds = [.. QuantityFaults.Of(gold, read)];
        Assert.All(kinds, kind => Assert.Contains(kind, ErrorKind.All.Where(known => known.Group == ErrorKind.Quantity).Select(known => known.Name)));
        return kinds;
    }

    private static GoldQuantity Gold(string change, params double[] values) => new(values, change, ["crate"]);

    private static Figure Read(decimal? low, decimal? high, string? counted) =>
        new() { Id = "f1", Kind = FigureKind.Count, Span = new Span(0, 2), Low = low, High = high, Unit = "count", Counted = counted };
}
