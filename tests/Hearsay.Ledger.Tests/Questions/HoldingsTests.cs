using Hearsay.Ledger.Briefs;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Questions;

public sealed class HoldingsTests
{
    private const string Opened = "the sluice was opened by the mill in May";
    private static readonly Claim Opening = new("open", [], null, null);

    [Fact]
    public void Who_says_that_it_was_not_stands_against_who_says_that_it_was()
    {
        var question = Question("sluice",
            Dam("a").Says("Ida Brandt", Opened, claim: Opening),
            Dam("b").Says("Jon Falk", "the sluice was not opened by the mill in May", claim: Opening, polarity: Polarity.Negated));

        Assert.Equal([Holding.For, Holding.Against], question.Positions.Select(position => position.Holds));
        Assert.Contains(FlagKind.Conflict, question.Flags);
        Assert.Contains("Contradicted by Jon Falk.", Answer.To(question), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_denies_it_and_who_says_that_it_was_not_agree()
    {
        var question = Question("sluice",
            Dam("a").Says("Ida Brandt", "no sluice was opened by the mill in May", claim: Opening, polarity: Polarity.Negated),
            Dam("b").Says("Ida Brandt", Opened, stance: Stance.Denies, claim: Opening));

        Assert.All(question.Positions, position => Assert.Equal(Holding.Against, position.Holds));
        Assert.DoesNotContain(FlagKind.Conflict, question.Flags);
    }

    [Fact]
    public void Who_cannot_confirm_stands_on_neither_side()
    {
        var question = Question("sluice",
            Dam("a").Says("Ida Brandt", Opened, claim: Opening),
            Dam("b").Says("Jon Falk", "that the sluice was opened by the mill in May", claim: new Claim("confirm", [], null, null), polarity: Polarity.Negated));

        Assert.Equal([Holding.For, Holding.Neither], question.Positions.Select(position => position.Holds));
        Assert.DoesNotContain("Jon Falk", Answer.To(question), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forecast_is_no_figure_of_what_is()
    {
        var question = Question("12",
            Dam("a").Says("Ida Brandt", "12 were killed").Figure("12", 12, 12),
            Dam("b").Says("Jon Falk", "300 will have been killed", stance: Stance.Predicts).Figure("300", 300, 300));

        Assert.DoesNotContain(FlagKind.Conflict, question.Flags);
        Assert.StartsWith("12.", Answer.To(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at least 12", "at least 12")]
    [InlineData("no fewer than 12", "at least 12")]
    [InlineData("over 12", "over 12")]
    public void A_bound_is_put_in_the_reports_words(string words, string shown)
    {
        var question = Question("were killed", Dam("a").Says("Ida Brandt", words + " were killed").Figure(words, 12, null));
        Assert.Equal(shown, Wording.Value(question.Positions[0], "count"));
    }

    [Fact]
    public void That_all_are_civilians_is_not_supposed() =>
        Assert.Equal(2, Brief(
            Dam("a").Says("Ida Brandt", "12 civilians were killed").Figure("12", 12, 12, "soldier", population: "civilian"),
            Dam("b").Says("Jon Falk", "14 soldiers were killed").Figure("14", 14, 14, "soldier")).Questions.Count);
}
