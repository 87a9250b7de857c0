using Hearsay.Ledger.Agreement;

namespace Hearsay.Ledger.Tests.Agreement;

public sealed class AlphaTests
{
    /// <summary>Four observers and twelve units with values missing: the worked example of Krippendorff (2011), section C.</summary>
    private static readonly double?[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    private static IEnumerable<double?[]> Units(double?[][] observers) => Enumerable.Range(0, observers[0].Length).Select(unit => observers.Select(observer => observer[unit]).ToArray());

    [Theory]
    [InlineData(Metric.Nominal, .743)]
    [InlineData(Metric.Ordinal, .815)]
    [InlineData(Metric.Interval, .849)]
    [InlineData(Metric.Ratio, .797)]
    public void The_published_example_has_its_published_alphas(Metric metric, double published) => Assert.Equal(published, Alpha.Of(Units(Observers), metric)!.Value, 3);

    [Fact]
    public void The_largest_numbers_have_a_ratio() => Assert.InRange(Alpha.Of([[1e308, 1e308], [2, 2], [1.5e308, 3]], Metric.Ratio)!.Value, -1, 1);

    [Fact]
    public void The_published_example_of_two_observers_and_two_values_has_its_alpha()
    {
        double?[][] observers = [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]];

        Assert.Equal(.095, Alpha.Of(Units(observers), Metric.Nominal)!.Value, 3);
    }

    [Fact]
    public void Coders_who_always_agree_have_one() => Assert.Equal(1, Alpha.Of([[1, 1], [2, 2], [3, 3]], Metric.Nominal));

    [Fact]
    public void A_unit_of_one_coder_counts_for_nothing() =>
        Assert.Equal(Alpha.Of([[1, 1], [2, 1], [2, 2]], Metric.Nominal), Alpha.Of([[1, 1], [2, 1], [2, 2], [9, null], [null, 7]], Metric.Nominal));

    [Fact]
    public void Without_units_or_with_one_value_alone_it_is_not_defined()
    {
        Assert.Null(Alpha.Of([], Metric.Nominal));
        Assert.Null(Alpha.Of([[1, null]], Metric.Interval));
        Assert.Null(Alpha.Of([[4, 4], [4, 4]], Metric.Ratio));
    }

    [Fact]
    public void The_coders_may_change_places() => Assert.Equal(Alpha.Of(Units(Observers), Metric.Ratio)!.Value, Alpha.Of(Units([.. Observers.Reverse()]), Metric.Ratio)!.Value, 12);
}
