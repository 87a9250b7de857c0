using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Figures;

public sealed class FigureQuestionsTests
{
    [Theory]
    [InlineData("killed", "dead")]
    [InlineData("killed", "die")]
    [InlineData("wounded", "injure")]
    [InlineData("killed or wounded", "casualty")]
    [InlineData("killed or wounded", "injury or death")]
    [InlineData("deployed", "send")]
    public void Words_for_one_outcome_meet(string one, string other) =>
        Assert.Equal(2, Question("12", Dam("a").Says("Ida Brandt", "there were 12").Figure("12", 12, 12, outcome: one),
            Dam("b", "2031-05-03").Says("Jon Falk", "there were 13").Figure("13", 13, 13, outcome: other)).Positions.Count);

    [Fact]
    public void The_killed_bound_the_killed_or_wounded_from_below()
    {
        var brief = Brief(
            Dam("a").Says("Ida Brandt", "12 were killed").Figure("12", 12, 12),
            Dam("b").Says("Jon Falk", "40 were killed or wounded").Figure("40", 40, 40, outcome: "killed or wounded"));

        Assert.Equal(2, brief.Questions.Count);
        var wider = Assert.Single(brief.Questions, question => question.Ask.Contains("killed or wounded", StringComparison.Ordinal));
        var comparison = Assert.Single(wider.NotComparable);
        Assert.True(comparison.Bound);
        Assert.Equal(["outcome"], comparison.Terms);
    }

    [Fact]
    public void A_days_figure_is_not_comparable_with_the_total()
    {
        var brief = Brief(
            Dam("a").Says("Ida Brandt", "12 were killed").Figure("12", 12, 12),
            Dam("b").Says("Jon Falk", "3 were killed over the past 24 hours").Figure("3", 3, 3, period: "over the past 24 hours"));

        Assert.Equal(2, brief.Questions.Count);
        Assert.All(brief.Questions, question => Assert.Equal(["period"], Assert.Single(question.NotComparable).Terms));
    }

    [Fact]
    public void Since_a_beginning_is_a_total() =>
        Assert.Single(Brief(
            Dam("a").Says("Ida Brandt", "12 were killed").Figure("12", 12, 12),
            Dam("b").Says("Jon Falk", "14 were killed since the first day").Figure("14", 14, 14, period: "since the first day")).Questions);

    [Fact]
    public void Untold_population_is_the_one_that_the_event_speaks_of() =>
        Assert.Single(Brief(
            Dam("a").Says("Ida Brandt", "12 Polish soldiers were killed").Figure("12", 12, 12, "polish soldier", population: "polish"),
            Dam("b").Says("Jon Falk", "14 troops were killed").Figure("14", 14, 14, "troop")).Questions);

    [Fact]
    public void Two_populations_are_two_questions()
    {
        var brief = Brief(
            Dam("a").Says("Ida Brandt", "12 Polish soldiers were killed").Figure("12", 12, 12, "polish soldier", population: "polish"),
            Dam("b").Says("Jon Falk", "14 Danish soldiers were killed").Figure("14", 14, 14, "danish soldier", population: "danish"));

        Assert.Equal(2, brief.Questions.Count);
        Assert.Contains(brief.Questions, question => question.Ask == "How many Polish soldiers have been killed?");
    }

    [Fact]
    public void More_to_come_is_another_question_than_how_many_are_there()
    {
        var brief = Brief(
            Dam("a").Says("Ida Brandt", "200 soldiers are deployed").Figure("200", 200, 200, "soldier", "deployed"),
            Dam("b").Says("Jon Falk", "100 additional soldiers are deployed").Figure("100", 100, 100, "additional soldier", "deployed", measure: Measure.New));

        Assert.Equal(2, brief.Questions.Count);
        Assert.Contains(brief.Questions, question => question.Ask == "How many more soldiers are to be deployed?");
    }

    [Fact]
    public void A_figure_and_the_statement_that_holds_it_are_items_of_one_question()
    {
        var question = Question("12", Dam("a").Says("Ida Brandt", "12 people were killed").Figure("12", 12, 12));

        Assert.Equal(2, question.Items.Count);
        Assert.Equal("How many people have been killed?", question.Ask);
        Assert.Single(question.Positions);
    }

    [Fact]
    public void A_claim_without_a_figure_goes_with_the_figures_on_what_it_tells()
    {
        var question = Question("12 people", Dam("a").Says("Ida Brandt", "12 people were killed").Figure("12", 12, 12),
            Dam("b").Says("Jon Falk", "there had been deaths"));

        Assert.Contains(question.Positions, position => position.Origin == "Jon Falk" && position.Low is null);
    }

    [Fact]
    public void Ages_and_lengths_raise_no_question()
    {
        var reading = Dam("a").Text("The dam was 40 metres high.").Build();
        var span = new Span(reading.Report.Text.IndexOf("40", StringComparison.Ordinal), reading.Report.Text.IndexOf("40", StringComparison.Ordinal) + 2);
        var figure = new Figure { Id = "f0", Kind = FigureKind.Measure, Span = span, Low = 40, High = 40, Unit = "metre" };

        Assert.Empty(BriefBuilder.Build([reading with { Figures = [figure] }]).Questions);
    }

    [Fact]
    public void A_stretch_of_time_that_opens_the_sentence_holds_for_its_figures()
    {
        var brief = Brief(
            Dam("a").Says("Ida Brandt", "12 were killed").Figure("12", 12, 12),
            Dam("b").Paragraph().Text("Over the past two days, 3 people were killed.").Figure("3", 3, 3));

        Assert.Equal(2, brief.Questions.Count);
    }

    [Fact]
    public void A_bare_number_goes_on_with_what_the_figure_before_it_counts() =>
        Assert.Equal(2, Question("over 10", Dam("a").Says("Ida Brandt", "over 10 people were killed, later raised to over 30")
            .Figure("over 10", 10, null).Figure("over 30", 30, null, counted: null!, outcome: null)).Positions.Count);

    [Fact]
    public void Numbers_of_which_nothing_is_told_are_in_no_question()
    {
        var brief = Brief(Dam("a").Text("Seven of them came.").Figure("Seven", 7, 7, "one", null), Dam("b").Text("Nine of them left.").Figure("Nine", 9, 9, "one", null));

        Assert.Empty(brief.Questions);
        Assert.Equal(2, brief.Unplaced.Count);
    }

    [Fact]
    public void Soldiers_of_whom_nothing_else_is_told_are_counted_as_a_strength() =>
        Assert.Equal("How many soldiers are deployed?", Question("500", Dam("a").Says("Ida Brandt", "500 soldiers").Figure("500", 500, 500, "soldier", null)).Ask);

    [Fact]
    public void What_the_report_writes_with_a_capital_keeps_it() =>
        Assert.Equal("How many Tervolan soldiers have been killed?", Question("12", Dam("a").Says("Ida Brandt", "12 Tervolan soldiers were killed")
            .Figure("12", 12, 12, "tervolan soldier")).Ask);
}
