using Hearsay.Language;
using Hearsay.Reader.Dates;
using Hearsay.Reader.Tests.Figures;

namespace Hearsay.Reader.Tests.Dates;

/// <summary>The report's date is Wednesday, 14 May 2031.</summary>
public sealed class DateReaderTests
{
    private static readonly PartialDate Published = new(2031, 5, 14);

    [Theory]
    [InlineData("in the week ending 3 May|NNP", "2031-04-27/2031-05-03", "P1W")]
    [InlineData("in the three weeks to 3 March|NNP 2030", "2030-02-11/2030-03-03", "P3W")]
    [InlineData("in the six months to March|NNP", "2030-10/2031-03", "P6M")]
    [InlineData("in the year ended June|NNP", "2029-07/2030-06", "P1Y")]
    [InlineData("in the two years to 2029", "2028/2029", "P2Y")]
    public void A_stretch_told_by_its_last_date_begins_as_precisely(string text, string iso, string length)
    {
        Assert.Equal(iso, Only(text).Iso);
        Assert.Equal(length, Timex.Value(Only(text)));
    }

    [Theory]
    [InlineData("They met|VBD on Monday|NNP", "2031-05-12")]
    [InlineData("They met|VBD on Wednesday|NNP", "2031-05-14")]
    [InlineData("They met|VBD last Friday|NNP", "2031-05-09")]
    [InlineData("They will|MD meet|VB on Friday|NNP", "2031-05-16")]
    [InlineData("next Friday|NNP", "2031-05-16")]
    [InlineData("yesterday", "2031-05-13")]
    [InlineData("today", "2031-05-14")]
    [InlineData("three days ago", "2031-05-11")]
    [InlineData("on 18 December|NNP", "2030-12-18")]
    [InlineData("on December|NNP 18", "2030-12-18")]
    [InlineData("on Dec. 18", "2030-12-18")]
    [InlineData("on March|NNP 3rd", "2031-03-03")]
    [InlineData("on 3 March|NNP 2029", "2029-03-03")]
    [InlineData("on March|NNP 3 , 2029", "2029-03-03")]
    [InlineData("on 16 JAN|NNP 29", "2029-01-16")]
    [InlineData("on 2029-03-07", "2029-03-07")]
    public void A_day_resolves_against_the_reports_date(string text, string iso) => Assert.Equal(iso, Only(text).Iso);

    [Theory]
    [InlineData("in January|NNP", "2031-01")]
    [InlineData("in December|NNP", "2030-12")]
    [InlineData("in January|NNP 2016", "2016-01")]
    [InlineData("last month", "2031-04")]
    [InlineData("in 2016", "2016")]
    [InlineData("last year", "2030")]
    [InlineData("two years ago", "2029")]
    [InlineData("last fall", "2030-09/2030-11")]
    [InlineData("last winter", "2030-12/2031-02")]
    [InlineData("last summer", "2030-06/2030-08")]
    [InlineData("in the spring of 2029", "2029-03/2029-05")]
    [InlineData("last week", "2031-05-05/2031-05-11")]
    [InlineData("in the 1990s", "1990/1999")]
    public void No_date_is_more_precise_than_the_text(string text, string iso) => Assert.Equal(iso, Only(text).Iso);

    [Theory]
    [InlineData("since January|NNP", "2031-01/2031-05-14")]
    [InlineData("by December|NNP", "../2030-12")]
    [InlineData("after 2016", "2016/..")]
    [InlineData("over the past three weeks", "2031-04-23/2031-05-14")]
    [InlineData("over the past twenty-four hours", "2031-05-13/2031-05-14")]
    [InlineData("in the past year", "2030-05-14/2031-05-14")]
    public void An_opening_word_makes_a_stretch(string text, string iso) => Assert.Equal(iso, Only(text).Iso);

    [Theory]
    [InlineData("since their|PRP$ deployment|NN")]
    [InlineData("recently|RB")]
    public void A_time_without_a_date_is_found_and_left_open(string text)
    {
        var time = Only(text);
        Assert.Null(time.Iso);
        Assert.Equal(TimeKind.Vague, time.Kind);
    }

    [Fact]
    public void Without_the_reports_date_a_weekday_stays_open() =>
        Assert.Null(Assert.Single(DateReader.FindAll(Plain.Of("on Monday|NNP"), new TokenRange(0, 2), null)).Iso);

    [Fact]
    public void Without_the_reports_date_a_full_date_still_reads() =>
        Assert.Equal("2016-01", Assert.Single(DateReader.FindAll(Plain.Of("in January|NNP 2016"), new TokenRange(0, 3), null)).Iso);

    [Fact]
    public void A_month_reads_only_as_precisely_as_the_reports_date_allows() =>
        Assert.Null(Assert.Single(DateReader.FindAll(Plain.Of("on Monday|NNP"), new TokenRange(0, 2), new PartialDate(2031, 5))).Iso);

    [Theory]
    [InlineData("they may|MD march|VB")]
    [InlineData("the fall of Oldport|NNP")]
    [InlineData("in 2000 villages")]
    [InlineData("on 31 hens")]
    public void Other_words_are_no_date(string text) => Assert.Empty(All(text));

    [Theory]
    [InlineData("on 30 February|NNP 2029")]
    [InlineData("9999 years ago")]
    [InlineData("over the past 10000 centuries")]
    [InlineData("by|IN 9999 quarter|NN ago")]
    [InlineData("9999 quarters ago")]
    [InlineData("9999 weekends ago")]
    [InlineData("8000 quarters ago")]
    [InlineData("10000 decades ago")]
    public void A_date_that_cannot_be_is_not_resolved(string text) => Assert.DoesNotContain(All(text), time => time.From is { Year: < 1 });

    [Theory]
    [InlineData("a session|NN to|TO be|VB held|VBN on Friday|NNP", "2031-05-16")]
    [InlineData("The ferry arrives|VBZ on Friday|NNP", "2031-05-16")]
    [InlineData("They are|VBP sailing|VBG on 2 June|NNP", "2031-06-02")]
    [InlineData("They said|VBD they would|MD leave|VB by December|NNP", "../2031-12")]
    [InlineData("It could|MD open|VB on Friday|NNP", "2031-05-16")]
    [InlineData("They will|MD land|VB on Wednesday|NNP", "2031-05-14")]
    public void What_is_still_to_come_lies_ahead(string text, string iso) => Assert.Equal(iso, Only(text).Iso);

    [Theory]
    [InlineData("They said|VBD on Friday|NNP that|IN it will|MD rain|VB", "2031-05-09")]
    [InlineData("He says|VBZ on Friday|NNP", "2031-05-09")]
    [InlineData("It has|VBZ been|VBN shut|VBN since Friday|NNP", "2031-05-09/2031-05-14")]
    [InlineData("It may|MD have|VB sunk|VBN on Friday|NNP", "2031-05-09")]
    [InlineData("It is|VBZ held|VBN that they sailed|VBD in June|NNP", "2030-06")]
    public void A_past_tense_is_never_dated_ahead(string text, string iso) => Assert.Equal(iso, Only(text).Iso);

    [Theory]
    [InlineData("from March|NNP to May|NNP", "2031-03/2031-05", "P2M")]
    [InlineData("between 2028 and|CC 2030", "2028/2030", "P2Y")]
    [InlineData("from Monday|NNP until Wednesday|NNP", "2031-05-12/2031-05-14", "P2D")]
    public void Two_dates_joined_are_one_stretch(string text, string iso, string length)
    {
        Assert.Equal(iso, Only(text).Iso);
        Assert.Equal(length, Timex.Value(Only(text)));
    }

    [Theory]
    [InlineData("two years behind schedule|NN", "P2Y")]
    [InlineData("almost two and|CC a half hours", "PT2.5H")]
    [InlineData("a 27-year|JJ lease|NN", "P27Y")]
    [InlineData("several|JJ years|NNS", "PXY")]
    [InlineData("their decades-long|JJ quarrel|NN", "PXY")]
    [InlineData("a fifty-year|JJ life|NN", "P50Y")]
    [InlineData("three days later", "P3D")]
    public void A_length_by_itself_is_no_date(string text, string value)
    {
        var time = Only(text);
        Assert.Equal((TimeKind.Length, value, null), (time.Kind, Timex.Value(time), time.Iso));
    }

    [Theory]
    [InlineData("15 a week", "P1W")]
    [InlineData("twice a day", "P1D")]
    [InlineData("every|DT week", "P1W")]
    [InlineData("their annual|JJ fair|NN", "P1Y")]
    public void A_time_that_comes_again_is_a_set(string text, string value)
    {
        var time = All(text)[^1];
        Assert.Equal(("SET", value), (Timex.Type(time), Timex.Value(time)));
    }

    [Theory]
    [InlineData("at 18:00 UTC|NNP", "T18:00")]
    [InlineData("at 6:40 p.m.", "T18:40")]
    [InlineData("at 0830 GMT|NNP", "T08:30")]
    [InlineData("Friday|NNP morning|NN", "2031-05-09TMO")]
    [InlineData("last night|NN", "2031-05-13TNI")]
    public void A_part_of_the_day_has_the_precision_of_the_day(string text, string value)
    {
        var time = Only(text);
        Assert.Equal(("TIME", value), (Timex.Type(time), Timex.Value(time)));
        Assert.True(time.From is null or { Day: not null });
    }

    [Theory]
    [InlineData("last week", "2031-W19")]
    [InlineData("last quarter", "2031-Q1")]
    [InlineData("last fall", "2030-FA")]
    [InlineData("last weekend|NN", "2031-W19-WE")]
    [InlineData("in the 1990s", "199")]
    [InlineData("since January|NNP", "2031-01")]
    [InlineData("recently", "PAST_REF")]
    [InlineData("now", "PRESENT_REF")]
    [InlineData("the end of April|NNP", "2031-04")]
    [InlineData("the beginning|NN of the year", "2031")]
    [InlineData("in mid-2030", "2030")]
    public void A_value_is_written_as_TimeML_writes_it(string text, string value) => Assert.Equal(value, Timex.Value(Only(text)));

    [Theory]
    [InlineData("14.5.2029", "2029-05-14")]
    [InlineData("28/3/29", "2029-03-28")]
    [InlineData("3/28/29", "2029-03-28")]
    [InlineData("4/4/29", "2029-04-04")]
    [InlineData("4/5/29", null)]
    public void Digits_that_could_be_two_dates_are_left_open(string text, string? iso) => Assert.Equal(iso, Only(text).Iso);

    [Fact]
    public void A_year_before_a_noun_dates_that_noun_alone()
    {
        var time = Only("the 1991 treaty|NN");
        Assert.Equal(("1991", null), (time.Iso, time.Date));
    }

    [Theory]
    [InlineData("this may|MD harm|VB us|PRP")]
    [InlineData("two years old|JJ")]
    [InlineData("a quarter|NN of them|PRP")]
    [InlineData("the now-empty|JJ pier|NN")]
    [InlineData("some $ 2016")]
    [InlineData("over 2016 metres")]
    public void Other_uses_are_no_time(string text) => Assert.Empty(All(text));

    [Fact]
    public void The_expression_covers_its_preposition() => Assert.Equal(new TokenRange(2, 4), Only("They met|VBD on Monday|NNP").Tokens);

    [Fact]
    public void Find_prefers_the_one_date() => Assert.Equal(
        new PartialDate(2031, 5, 12),
        DateReader.Find(Plain.Of("recently|RB and|CC over the past year , on Monday|NNP"), new TokenRange(0, 9), Published)?.Date);

    private static TimeExpression Only(string text) => Assert.Single(All(text));

    private static IReadOnlyList<TimeExpression> All(string text)
    {
        var analysis = Plain.Of(text);
        return DateReader.FindAll(analysis, new TokenRange(0, analysis.Tokens.Length), Published);
    }
}
