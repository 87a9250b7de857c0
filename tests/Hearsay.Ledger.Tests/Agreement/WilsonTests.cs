using Hearsay.Ledger.Agreement;

namespace Hearsay.Ledger.Tests.Agreement;

public sealed class WilsonTests
{
    /// <summary>The four worked examples of R. G. Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, .2553, .3662)]
    [InlineData(15, 148, .0624, .1605)]
    [InlineData(0, 20, 0, .1611)]
    [InlineData(1, 29, .0061, .1718)]
    public void The_published_examples_have_their_published_ends(int count, int units, double low, double high)
    {
        var ends = Wilson.Interval(count, units)!.Value;

        Assert.Equal(low, ends.Low, 4);
        Assert.Equal(high, ends.High, 4);
    }

    [Fact]
    public void Without_units_there_is_no_interval() => Assert.Null(Wilson.Interval(0, 0));

    [Fact]
    public void More_than_there_are_is_misuse() => Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Interval(3, 2));
}
