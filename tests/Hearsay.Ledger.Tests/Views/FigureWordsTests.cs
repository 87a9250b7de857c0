using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Tests.Views;

public sealed class FigureWordsTests
{
    [Theory]
    [InlineData(FigureKind.Count, "count", 1000, null, "over 1,000", "over 1,000")]
    [InlineData(FigureKind.Count, "count", null, 40, "no more than 40", "at most 40")]
    [InlineData(FigureKind.Count, "count", 12, 120, "dozens", "dozens")]
    [InlineData(FigureKind.Money, "dollar", 5, 5, "$5", "$5")]
    [InlineData(FigureKind.Money, "dollar per ounce", 5, 5, "$5", "$5 per ounce")]
    [InlineData(FigureKind.Measure, "pound", 3, 3, "3", "3 pounds")]
    [InlineData(FigureKind.Measure, "mile per hour", 30, 30, "30", "30 miles per hour")]
    [InlineData(FigureKind.Measure, "square foot", 1, 1, "one", "1 square foot")]
    [InlineData(FigureKind.Measure, "square foot", 2, 2, "two", "2 square feet")]
    [InlineData(FigureKind.Rate, "count per day", 30, 30, "30", "30 per day")]
    [InlineData(FigureKind.Duration, "century", 2, 2, "two", "2 centuries")]
    [InlineData(FigureKind.Percent, "percent", 4, 4, "4", "4 percent")]
    public void A_bound_and_a_unit_are_words(FigureKind kind, string unit, int? low, int? high, string words, string expected) =>
        Assert.Equal(expected, FigureWords.Of(Of(kind, unit, low, high), words));

    [Theory]
    [InlineData("mile", 5, null, "over 5", "over 8.05 kilometres")]
    [InlineData("fahrenheit", 50, 50, "50", "10 degrees Celsius")]
    [InlineData("acre", 12000, 12000, "12,000", "4,860 hectares")]
    public void What_is_not_metric_is_converted_beside_it_with_its_bound(string unit, int? low, int? high, string words, string expected) =>
        Assert.Equal(expected, FigureWords.Converted(Of(FigureKind.Measure, unit, low, high), words));

    [Theory]
    [InlineData(FigureKind.Measure, "kilometre")]
    [InlineData(FigureKind.Measure, "gallon")]
    [InlineData(FigureKind.Money, "pound")]
    [InlineData(FigureKind.Count, "count")]
    public void What_is_metric_or_has_no_one_meaning_is_not_converted(FigureKind kind, string unit) => Assert.Null(Conversion.Of(Of(kind, unit, 5, 5)));

    [Fact]
    public void A_number_beyond_all_measure_is_left_alone() =>
        Assert.Null(Conversion.Of(Of(FigureKind.Measure, "mile", 1, 1) with { Low = decimal.MaxValue, High = decimal.MaxValue }));

    private static Figure Of(FigureKind kind, string unit, int? low, int? high) =>
        new() { Id = "f0", Kind = kind, Span = new Span(0, 1), Unit = unit, Low = low, High = high };
}
