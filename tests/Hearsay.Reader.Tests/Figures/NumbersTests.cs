using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Tests.Figures;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("12,000 hens", "12000 count")]
    [InlineData("12 000 hens", "12000 count")]
    [InlineData("1,307,000 hens", "1307000 count")]
    [InlineData("1.2 million hens", "1200000 count")]
    [InlineData("20m hens", "20000000 count")]
    [InlineData("fifty-seven hens", "57 count")]
    [InlineData("one hundred and twenty hens", "120 count")]
    [InlineData("twelve hundred hens", "1200 count")]
    [InlineData("two million three hundred and five thousand hens", "2305000 count")]
    [InlineData("half a million hens", "500000 count")]
    [InlineData("two and a half million hens", "2500000 count")]
    [InlineData("a million and a half hens", "1500000 count")]
    [InlineData("a dozen hens", "12 count")]
    [InlineData("two dozen hens", "24 count")]
    [InlineData("a hundred hens", "100 count")]
    [InlineData("a couple of hens", "2 count")]
    [InlineData("4 hundred million hens", "400000000 count")]
    public void A_number_reads_in_digits_words_or_both(string text, string expected) => Assert.Equal(expected, Plain.Only(text));

    [Theory]
    [InlineData("dozens of hens", "12..120 count")]
    [InlineData("hundreds of hens", "100..1000 count")]
    [InlineData("tens of thousands of hens", "10000..100000 count")]
    [InlineData("several thousand hens", "3000..9000 count")]
    [InlineData("a handful of hens", "3..9 count")]
    [InlineData("scores of hens", "20..200 count")]
    public void A_vague_number_is_the_interval_of_its_table(string text, string expected) => Assert.Equal(expected, Plain.Only(text));

    [Theory]
    [InlineData("over 1,000 hens", "1000..? count", "over 1,000")]
    [InlineData("losses exceeded 900 hens", "900..? count", "exceeded 900")]
    [InlineData("the toll topped 100", "100..? count", "topped 100")]
    [InlineData("upwards of 12,000 hens", "12000..? count", "upwards of 12,000")]
    [InlineData("more than two dozen hens", "24..? count", "more than two dozen")]
    [InlineData("500 or more hens", "500..? count", "500 or more")]
    [InlineData("1,000+ hens", "1000..? count", "1,000+")]
    [InlineData("up to 12,000 hens", "?..12000 count", "up to 12,000")]
    [InlineData("as high as 4,000 hens", "?..4000 count", "as high as 4,000")]
    [InlineData("fewer than 30 hens", "?..30 count", "fewer than 30")]
    [InlineData("about 11,000 hens", "~11000 count", "about 11,000")]
    [InlineData("an estimated 40 hens", "~40 count", "an estimated 40")]
    [InlineData("nearly 40 hens", "~40 count", "nearly 40")]
    [InlineData("40 or so hens", "~40 count", "40 or so")]
    [InlineData("up to about 400 hens", "~?..400 count", "up to about 400")]
    public void A_bound_opens_an_end_and_lies_in_the_span(string text, string expected, string span)
    {
        var figure = Assert.Single(Plain.Figures(text));
        Assert.Equal(expected, Plain.Show(figure));
        Assert.Equal(span, figure.Span.In(Plain.Of(text).Text));
    }

    [Theory]
    [InlineData("between 20,000 and 25,000 hens", "between 20,000 and 25,000")]
    [InlineData("20,000 to 25,000 hens", "20,000 to 25,000")]
    [InlineData("20,000-25,000 hens", "20,000-25,000")]
    [InlineData("20,000–25,000 hens", "20,000–25,000")]
    [InlineData("from 20,000 to 25,000 hens", "from 20,000 to 25,000")]
    [InlineData("20 to 25 thousand hens", "20 to 25 thousand")]
    public void A_range_is_one_figure_in_every_spelling(string text, string span)
    {
        var figure = Assert.Single(Plain.Figures(text));
        Assert.Equal("20000..25000 count", Plain.Show(figure));
        Assert.Equal(span, figure.Span.In(Plain.Of(text).Text));
    }

    [Fact]
    public void Three_or_four_is_a_range() => Assert.Equal("3..4 count", Plain.Only("three or four hens"));

    [Fact]
    public void A_rise_from_one_number_to_another_is_two_figures() =>
        Assert.Equal(["20 count", "29 count"], Plain.Figures("The toll rose|VBD from 20 to 29").Select(Plain.Show));

    [Theory]
    [InlineData("$ 3.5bn", "3500000000 dollar")]
    [InlineData("£ 20m", "20000000 pound")]
    [InlineData("20 million dollars", "20000000 dollar")]
    [InlineData("€ 4", "4 euro")]
    [InlineData("7 percent", "7 percent")]
    [InlineData("7 %", "7 percent")]
    [InlineData("three percentage points", "3 percentage point")]
    [InlineData("15 to 22 miles per hour", "15..22 mile per hour")]
    [InlineData("50mph", "50 mile per hour")]
    [InlineData("80 km", "80 kilometre")]
    [InlineData("three weeks", "3 week")]
    [InlineData("a 19-year-old farmer", "19 year")]
    [InlineData("farmers aged 19 and over", "19..? year")]
    [InlineData("$ 3 a day", "3 dollar per day")]
    [InlineData("3,000 tests per day", "3000 count per day")]
    [InlineData("20 raids a|DT month", "20 count per month")]
    [InlineData("between $ 3 billion and $ 5 billion", "3000000000..5000000000 dollar")]
    public void A_unit_is_named_in_the_singular(string text, string expected) => Assert.Equal(expected, Plain.Only(text));

    [Theory]
    [InlineData("on 18 December|NNP", "day")]
    [InlineData("on December|NNP 18", "day")]
    [InlineData("in 2016 ,", "year")]
    [InlineData("at 2:55 p.m.", "clock")]
    [InlineData("call 555-1234-77", "telephone")]
    [InlineData("they won|VBD 2-1 .", "result")]
    [InlineData("a Boeing|NNP 747 .", "name")]
    [InlineData("the 575th|JJ battalion", "ordinal")]
    [InlineData("under Article|NNP 5 .", "article")]
    [InlineData("at No. 10 ,", "number")]
    [InlineData("the G7|NNP states|VBZ", "group")]
    [InlineData("an F-16|NN crashed|VBD", "type")]
    [InlineData("the COVID-19|NN ward|NN", "illness")]
    [InlineData("the twenty-first|JJ time", "ordinal")]
    [InlineData("1. Wash hands", "list")]
    public void A_number_that_names_is_no_figure(string text, string why) => Assert.True(Plain.Figures(text).Count == 0, why);

    [Theory]
    [InlineData("one soldier|NN", 1)]
    [InlineData("one of|IN the|DT farms", 1)]
    [InlineData("no|DT one went|VBD", 0)]
    [InlineData("one must|MD go|VB", 0)]
    [InlineData("this|DT one is|VBZ blue|JJ", 0)]
    [InlineData("they|PRP saw|VBD one another|DT", 0)]
    [InlineData("one day|NN they|PRP left|VBD", 0)]
    public void One_counts_only_before_what_it_counts(string text, int figures) => Assert.Equal(figures, Plain.Figures(text).Count);

    [Fact]
    public void Ids_run_in_the_order_of_the_text() =>
        Assert.Equal(["f1", "f2"], Plain.Figures("12 hens and 14 geese").Select(f => f.Id));

    [Fact]
    public void Digits_without_end_are_no_figure() => Assert.Empty(Plain.Figures(new string('9', 400) + " hens"));

    [Fact]
    public void Zeros_at_the_end_are_not_kept() =>
        Assert.Equal("1200000", Plain.Figures("1.20 million hens")[0].Low!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("99999999999999999999t hens")]
    [InlineData("99999999999999999999 trillion hens")]
    [InlineData("999999999999999999999999 dozen hens")]
    [InlineData("999999999999999999999999 to 5 trillion hens")]
    public void What_no_count_can_be_overflows_nothing(string text) =>
        Assert.All(Plain.Figures(text), figure => Assert.InRange(figure.High ?? 0, 0, 1e26m));
}
