using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Questions;

public sealed class ChangesTests
{
    private static ReadingBuilder Killed(string id, string day, int number, Certainty certainty = Certainty.Certain) =>
        Dam(id, day).Says("Ida Brandt", $"{number} people were killed", certainty: certainty).Figure($"{number}", number, number);

    [Fact]
    public void Another_figure_of_the_same_origin_is_a_revision()
    {
        var change = Assert.Single(Brief(Killed("a", "2031-05-02", 12), Killed("b", "2031-05-03", 20)).Changes);

        Assert.Equal((ChangeKind.Revised, "a", "b"), (change.Kind, change.From.Report, change.To.Report));
    }

    [Fact]
    public void May_that_becomes_has_is_hardened() =>
        Assert.Equal(ChangeKind.Hardened, Assert.Single(Brief(Killed("a", "2031-05-02", 12, Certainty.Possible), Killed("b", "2031-05-03", 12)).Changes).Kind);

    [Fact]
    public void A_figure_without_the_name_it_had_has_lost_its_attribution() =>
        Assert.Equal(ChangeKind.AttributionLost, Assert.Single(
            Brief(Killed("a", "2031-05-02", 12), Dam("b", "2031-05-04").Text("The flood killed 12 people.").Figure("12", 12, 12)).Changes).Kind);

    [Fact]
    public void Silence_is_listed_with_its_first_date()
    {
        var silence = Assert.Single(Brief(
            Dam("b", "2031-05-04").Says("Jon Falk", "the leak below the dam", stance: Stance.Withholds),
            Dam("a", "2031-05-02").Says("Jon Falk", "the leak below the dam", stance: Stance.Withholds)).Silence);

        Assert.Equal("Jon Falk", silence.Origin);
        Assert.Equal("2031-05-02", silence.Since.ToString());
        Assert.Equal(["a", "b"], silence.Reports);
    }
}
