using Hearsay.Intake.Dates;

namespace Hearsay.Intake.Tests;

public sealed class PublicationDates
{
    [Theory]
    [InlineData("2024-12-18", "2024-12-18")]
    [InlineData("2024-12-18T23:59:59-11:00", "2024-12-18")]
    [InlineData("2024-12-18 08:30", "2024-12-18")]
    [InlineData("20241218T083000Z", "2024-12-18")]
    [InlineData("20241218", "2024-12-18")]
    [InlineData("2024-12", "2024-12")]
    [InlineData("2024", "2024")]
    [InlineData("2024/12/18", "2024-12-18")]
    [InlineData("18.12.2024", "2024-12-18")]
    [InlineData("12/18/2024", "2024-12-18")]
    [InlineData("Wed, 18 Dec 2024 10:00:00 GMT", "2024-12-18")]
    [InlineData("18 December 2024", "2024-12-18")]
    [InlineData("18th of December, 2024", "2024-12-18")]
    [InlineData("Dec. 18, 2024", "2024-12-18")]
    [InlineData("December 18, 2024 at 5:04 pm", "2024-12-18")]
    [InlineData("Wednesday, December 18th 2024 | 17.30", "2024-12-18")]
    [InlineData("Sept 3 2024", "2024-09-03")]
    [InlineData("December 2024", "2024-12")]
    [InlineData("18-Dec-2024", "2024-12-18")]
    public void A_clear_date_is_read_at_its_own_precision(string value, string date) => Assert.Equal(date, DateReader.Given(value)?.ToString());

    [Theory]
    [InlineData("3/4/2024")]
    [InlineData("12/18/24")]
    [InlineData("30 February 2024")]
    [InlineData("2024-13-01")]
    [InlineData("18 December")]
    [InlineData("December 18")]
    [InlineData("yesterday")]
    [InlineData("3 JAN 90")]
    [InlineData("1734480000")]
    [InlineData("99999999999999")]
    [InlineData("0001-01-01")]
    [InlineData("2024 was a good year")]
    [InlineData("2024-12-18 to 2024-12-20")]
    [InlineData("")]
    [InlineData("-")]
    public void What_is_no_clear_date_is_unknown(string value) => Assert.Null(DateReader.Given(value));

    [Theory]
    [InlineData("3 JAN 90", "1990-01-03")]
    [InlineData("3 JAN 49", "2049-01-03")]
    [InlineData("3 JAN 50", "1950-01-03")]
    public void Two_digits_make_a_year_only_where_a_wire_says_so(string value, string date)
    {
        Assert.True(DateReader.TryRead(value, true, out var read, out var length));
        Assert.Equal((date, value.Length), (read.ToString(), length));
    }

    [Fact]
    public void A_field_that_is_no_date_leaves_the_date_to_the_text()
    {
        using var folder = new TempFolder().With("a.jsonl", """{"text": "By Ada Brook\nPublished: 5 April 2031\nThe pier fell.", "published": "soon"}""");
        var report = Read.One(folder, "a.jsonl");
        Assert.Equal(("2031-04-05", DateBasis.Told), (report.Published.ToString(), report.PublishedBasis));
    }

    [Fact]
    public void Without_a_date_there_is_no_basis() => Assert.Null(Read.Text("The pier fell.").PublishedBasis);
}
