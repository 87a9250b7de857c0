using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Questions;

public sealed class FlagsTests
{
    private static ReadingBuilder Killed(string id, string origin, decimal? low, decimal? high, string day = "2031-05-02") =>
        Dam(id, day).Says(origin, $"people were killed: {low ?? high}").Figure($"{low ?? high}", low, high);

    private static IReadOnlyList<FlagKind> Flags(params ReadingBuilder[] readings) => Question("people were killed", readings).Flags;

    [Fact]
    public void Figures_of_one_day_that_cannot_both_hold_conflict() =>
        Assert.Contains(FlagKind.Conflict, Flags(Killed("a", "Ida Brandt", 12, 12), Killed("b", "Jon Falk", 30, 30)));

    [Fact]
    public void Open_ends_that_meet_do_not_conflict()
    {
        var flags = Flags(Killed("a", "Ida Brandt", 12, null), Killed("b", "Jon Falk", null, 30));

        Assert.DoesNotContain(FlagKind.Conflict, flags);
        Assert.Contains(FlagKind.Differs, flags);
    }

    [Fact]
    public void Figures_that_only_rise_grow() =>
        Assert.Contains(FlagKind.Grows, Flags(Killed("a", "Ida Brandt", 12, 12), Killed("b", "Ida Brandt", 20, 20, "2031-05-20"), Killed("c", "Jon Falk", 31, 31, "2031-06-20")));

    [Fact]
    public void A_figure_that_falls_does_not_grow() =>
        Assert.DoesNotContain(FlagKind.Grows, Flags(Killed("a", "Ida Brandt", 12, 12), Killed("b", "Ida Brandt", 20, 20, "2031-05-20"), Killed("c", "Jon Falk", 11, 11, "2031-06-20")));

    [Fact]
    public void One_who_is_named_alone_is_one_origin() => Assert.Equal([FlagKind.OneOrigin], Flags(Killed("a", "Ida Brandt", 12, 12)));

    [Fact]
    public void A_figure_that_nobody_is_named_for_has_no_origin() =>
        Assert.Equal([FlagKind.NoOrigin], Question("12", Dam("a").Text("In all, 12 people were killed.").Figure("12", 12, 12)).Flags);

    [Fact]
    public void Two_who_say_the_same_meet_no_dissent() =>
        Assert.Equal([FlagKind.NoDissent], Flags(Killed("a", "Ida Brandt", 12, 12), Killed("b", "Jon Falk", 12, 12)));

    [Fact]
    public void The_same_predicate_affirmed_and_negated_is_a_conflict() =>
        Assert.Contains(FlagKind.Conflict, Question("sirens were heard",
            Dam("a").Says("Ida Brandt", "the sirens were heard in the valley", claim: new Claim("hear", [], null, null)),
            Dam("b").Says("Jon Falk", "no sirens were heard in the valley", claim: new Claim("hear", [], null, null), polarity: Polarity.Negated)).Flags);
}
