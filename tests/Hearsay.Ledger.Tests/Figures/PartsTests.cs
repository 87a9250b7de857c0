using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Figures;

/// <summary>Figures that count some of those that another counts, and figures that another of their report replaces.</summary>
public sealed class PartsTests
{
    [Fact]
    public void Children_among_the_dead_are_a_question_of_their_own()
    {
        var brief = Brief(Dam("a").Says("Ida Brandt", "27 people died, including six children").Figure("27", 27, 27, "people").Figure("six", 6, 6, "child", partOf: "f0"), Dam("b").Says("Jon Falk", "27 were killed").Figure("27", 27, 27, null!));

        Assert.Equal(["How many people have been killed?", "How many children have been killed?"], brief.Questions.Select(question => question.Ask));
        Assert.Equal([(27m, 27m), (27m, 27m)], brief.Questions[0].Positions.Select(position => (position.Low!.Value, position.High!.Value)));
    }

    [Fact]
    public void Women_are_told_apart_where_they_are_a_part()
    {
        var brief = Brief(Dam("a").Says("Ida Brandt", "twelve people drowned, among them two women").Figure("twelve", 12, 12, "people").Figure("two", 2, 2, "woman", partOf: "f0"));

        Assert.Equal(["How many people have been killed?", "How many women have been killed?"], brief.Questions.Select(question => question.Ask));
    }

    [Fact]
    public void Women_of_whom_no_whole_is_told_are_people() =>
        Assert.Equal(2, Question("12", Dam("a").Says("Ida Brandt", "12 women drowned").Figure("12", 12, 12, "woman"), Dam("b").Says("Jon Falk", "14 people drowned").Figure("14", 14, 14, "people")).Positions.Count);

    [Theory]
    [InlineData("40 people were killed, nine of them at sea", "f0")]
    [InlineData("40 people were killed, nine of them at sea", null)]
    [InlineData("40 people were killed and nine of the dead were found at sea", null)]
    [InlineData("40 people were killed and nine of those killed were found at sea", null)]
    public void A_part_that_nothing_tells_from_the_rest_is_no_answer_to_how_many_there_are(string content, string? partOf)
    {
        var brief = Brief(Dam("a").Says("Ida Brandt", content).Figure("40", 40, 40, "people").Figure("nine", 9, 9, "people", partOf: partOf));

        Assert.Equal(["How many people have been killed?", "How many people have been killed (a part of the total)?"], brief.Questions.Select(question => question.Ask));
        Assert.Equal(["part or whole"], Assert.Single(brief.Questions[0].NotComparable).Terms);
        Assert.DoesNotContain(FlagKind.Differs, brief.Questions[0].Flags);
    }

    [Fact]
    public void A_part_with_another_outcome_is_no_part_of_the_toll() =>
        Assert.DoesNotContain(Brief(Dam("a").Says("Ida Brandt", "40 people were hurt, nine of whom died").Figure("40", 40, 40, "people", "hurt").Figure("nine", 9, 9, "people", "died", partOf: "f0")).Questions,
            question => question.Ask.Contains("part", StringComparison.Ordinal));

    [Fact]
    public void People_are_not_taken_for_nurses_where_one_origin_tells_both()
    {
        var brief = Brief(Dam("a").Says("Ida Brandt", "14 people were killed and 3 nurses were killed").Figure("14", 14, 14, "people").Figure("3", 3, 3, "nurse"));

        Assert.Equal(2, brief.Questions.Count);
    }

    [Fact]
    public void A_replaced_figure_sets_no_end_and_conflicts_with_none()
    {
        var question = Question("29",
            Dam("a").Says("Ida Brandt", "the toll was cut from 31 to 29").Figure("31", 31, 31, superseded: true).Figure("29", 29, 29),
            Dam("b").Says("Jon Falk", "29 were killed").Figure("29", 29, 29));

        Assert.Equal([Holding.Before, Holding.For, Holding.For], question.Positions.OrderByDescending(position => position.Low).Select(position => position.Holds));
        Assert.DoesNotContain(question.Flags, flag => flag is FlagKind.Conflict or FlagKind.Differs or FlagKind.Grows);
    }

    [Fact]
    public void What_an_outlet_takes_back_is_what_it_held_before() =>
        Assert.Equal([Holding.Before, Holding.For], Question("25",
            Dam("a").Says("The Courier", "52 were killed", OriginKind.Outlet, Stance.Retracts).Figure("52", 52, 52).Text("It was 25.").Figure("25", 25, 25)).Positions.OrderByDescending(position => position.Low).Select(position => position.Holds));

    [Fact]
    public void A_figure_that_is_only_replaced_asks_nothing() =>
        Assert.Empty(Brief(Dam("a").Says("Ida Brandt", "it was 31 before").Figure("31", 31, 31, superseded: true)).Questions);

    [Theory]
    [InlineData(40, true)]
    [InlineData(12, false)]
    public void Who_denies_forty_stands_against_who_says_forty_and_not_against_who_says_twelve(int said, bool conflict) =>
        Assert.Equal(conflict, Question("40",
            Dam("a").Says("Ida Brandt", "40 were killed", stance: Stance.Denies).Figure("40", 40, 40),
            Dam("b").Says("Jon Falk", $"{said} were killed").Figure($"{said}", said, said)).Flags.Contains(FlagKind.Conflict));
}
