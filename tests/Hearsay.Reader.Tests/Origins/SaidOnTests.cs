using Xunit;

namespace Hearsay.Reader.Tests.Origins;

public sealed class SaidOnTests
{
    private const string OnMonday = """
        On IN 2 case
        Monday NNP 6 obl
        , , 6 punct
        Ada NNP 5 compound _ PER
        Lorn NNP 6 nsubj _ PER
        said VBD 0 root say
        ships NNS 8 nsubj ship
        left VBD 6 ccomp leave
        on IN 10 case
        Sunday NNP 8 obl
        """;

    private static Report Of(string? published) =>
        new() { Id = "r", Text = "", Published = PartialDate.TryParse(published, out var date) ? date : null };

    [Fact]
    public void A_day_beside_the_cue_is_when_it_was_said_and_one_in_the_content_is_not()
    {
        var statement = new Told { Report = Of("2031-05-14") }.Sentence(OnMonday).Telling("4-5", "6", "7-10").Last();
        Assert.Equal(new PartialDate(2031, 5, 12), statement.SaidOn);
        Assert.Equal("2031-05-11", statement.Claim!.Time);
    }

    [Theory]
    [InlineData("2031-05-14", "2031-05")]
    [InlineData("2031-05-08", "2031")]
    [InlineData("2031-01-09", null)]
    public void A_week_is_dated_by_the_month_or_year_that_holds_it(string published, string? said) =>
        Assert.Equal(said, new Told { Report = Of(published) }.Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            last JJ 4 amod
            week NN 2 obl:tmod
            ships NNS 6 nsubj ship
            left VBD 2 ccomp leave
            """).Telling("1", "2", "5-6").Last().SaidOn?.ToString());

    [Fact]
    public void A_weekday_without_a_date_of_the_report_is_unknown() =>
        Assert.Null(new Told { Report = Of(null) }.Sentence(OnMonday).Telling("4-5", "6", "7-10").Last().SaidOn);

    [Fact]
    public void A_day_of_another_clause_is_not_when_it_was_said()
    {
        var statement = new Told { Report = Of("2031-05-14") }.Sentence("""
            Ships NNS 2 nsubj ship
            left VBD 0 root leave
            on IN 4 case
            Sunday NNP 2 obl
            and CC 8 cc
            crews NNS 7 nsubj crew
            wept VBD 2 conj weep
            , , 10 punct
            Lorn NNP 10 nsubj _ PER
            said VBD 2 parataxis say
            """).Telling("9", "10", "6-7").Last();
        Assert.Null(statement.SaidOn);
    }

    [Fact]
    public void A_day_of_an_earlier_figure_is_not_when_it_was_said() =>
        Assert.Null(new Told { Report = Of("2031-05-14") }.Sentence("""
            Deaths NNS 2 nsubj death
            stand VBP 6 ccomp stand
            at IN 4 case
            14 CD 2 obl
            , , 6 punct
            said VBD 0 root say
            Lorn NNP 6 nsubj _ PER
            , , 9 punct
            up RB 6 advmod
            from IN 11 case
            nine CD 9 obl
            on IN 13 case
            Friday NNP 11 nmod
            """).Telling("7", "6", "1-4").Last().SaidOn);
}
