using Xunit;

namespace Hearsay.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02-28", "2023-02-28", "2023-02-28")]
    public void A_date_covers_all_days_of_its_precision(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(first, PartialDate.Of(date.First).ToString());
        Assert.Equal(last, PartialDate.Of(date.Last).ToString());
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-12")]
    [InlineData("2024-12-18")]
    [InlineData("0007-01")]
    public void A_date_is_written_as_precisely_as_it_was_read(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024-1-1")]
    [InlineData("2024-12-18T09:00")]
    [InlineData("18.12.2024")]
    [InlineData("0000")]
    [InlineData("٢٠٢٤")]
    public void Anything_else_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_day_needs_a_month() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2024, null, 3));

    [Fact]
    public void A_day_that_no_calendar_has_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2023, 2, 29));

    [Fact]
    public void The_less_precise_comes_before_the_more_precise_of_the_same_first_day()
    {
        PartialDate[] sorted = [new(2023, 12, 31), new(2024), new(2024, 1), new(2024, 1, 1), new(2024, 1, 2)];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.True(sorted[1] < sorted[2]);
        Assert.True(sorted[1] >= sorted[0]);
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05-03", "2024-05-03")]
    [InlineData("2024-05-03", "2024-05-09", "2024-05")]
    [InlineData("2024-04-29", "2024-05-05", "2024")]
    [InlineData("2024-05", "2024", "2024")]
    [InlineData("2023-12-30", "2024-01-02", null)]
    public void The_date_around_two_is_the_narrowest_that_holds_both(string from, string until, string? around) =>
        Assert.Equal(around, PartialDate.Around(Read(from), Read(until))?.ToString());

    private static PartialDate Read(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
