using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Questions;

public sealed class IndependenceTests
{
    private static ReadingBuilder Killed(string id, string origin, OriginKind kind = OriginKind.Person, int number = 12, string day = "2031-05-02") =>
        Dam(id, day).Says(origin, $"{number} people were killed", kind).Figure($"{number}", number, number);

    private static (int, int) Origins(params ReadingBuilder[] readings)
    {
        var origins = Question("people were killed", readings).IndependentOrigins;
        return (origins.Low, origins.High);
    }

    [Fact]
    public void Two_who_are_named_are_two() => Assert.Equal((2, 2), Origins(Killed("a", "Ida Brandt"), Killed("b", "Jon Falk", number: 13)));

    [Fact]
    public void One_in_two_reports_is_one() => Assert.Equal((1, 1), Origins(Killed("a", "Ida Brandt"), Killed("b", "Brandt", number: 13)));

    [Fact]
    public void Officials_of_two_quoted_together_may_be_two() =>
        Assert.Equal((1, 2), Origins(Killed("a", "Tervolan and Hastvik officials", OriginKind.Group)));

    [Fact]
    public void Two_of_one_government_may_be_one()
    {
        var question = Question("people were killed", Killed("a", "Danish officials", OriginKind.Group), Killed("b", "Danish military sources", OriginKind.Group, 13));

        Assert.Equal((1, 2), (question.IndependentOrigins.Low, question.IndependentOrigins.High));
        Assert.Contains(question.IndependentOrigins.Rules, rule => rule.Contains("one government", StringComparison.Ordinal));
        Assert.Contains(FlagKind.OneSide, question.Flags);
    }

    [Fact]
    public void Whoever_is_unnamed_may_be_one_of_the_named() =>
        Assert.Equal((1, 2), Origins(Killed("a", "Ida Brandt"), Killed("b", "unnamed reports", OriginKind.Unnamed, 13)));

    [Fact]
    public void One_named_of_a_party_and_unnamed_reports_are_of_one_side()
    {
        Assert.Contains(FlagKind.OneSide, Question("people were killed", Killed("a", "Danish officials", OriginKind.Group), Killed("b", "unnamed reports", OriginKind.Unnamed, 13)).Flags);
        Assert.DoesNotContain(FlagKind.OneSide, Question("people were killed", Killed("a", "Ida Brandt"), Killed("b", "unnamed reports", OriginKind.Unnamed, 13)).Flags);
    }

    [Fact]
    public void Whoever_is_only_described_may_be_one_of_the_named() =>
        Assert.Equal((1, 2), Origins(Killed("a", "Ida Brandt"), Killed("b", "rescue workers", OriginKind.Group, 13)));

    [Fact]
    public void A_copy_is_counted_with_its_original()
    {
        const string story = "The keeper of the lower gate had telephoned three times that evening before the concrete gave way above the old mill in the valley.";
        ReadingBuilder Own(string id, string day) => Dam(id, day).Text(story).Text("In all, 12 people were killed.").Figure("12", 12, 12);

        var origins = Question("12", Own("a", "2031-05-02"), Own("b", "2031-05-03")).IndependentOrigins;

        Assert.Equal((1, 1), (origins.Low, origins.High));
        Assert.Contains("a copy is counted with its original", origins.Rules);
    }

    [Fact]
    public void Nobody_stands_behind_what_is_only_withheld()
    {
        var silent = Dam("a").Says("Ida Brandt", "the deaths of the two divers", OriginKind.Person, Stance.Withholds);
        var origins = Assert.Single(Brief(silent).Questions).IndependentOrigins;

        Assert.Equal((0, 0), (origins.Low, origins.High));
    }

    [Fact]
    public void An_outlet_or_news_agency_may_tell_on_the_word_of_another() =>
        Assert.Equal((1, 2), Origins(Killed("a", "Ida Brandt"), Killed("b", "Velm Press Service", OriginKind.Agency, 13)));

    [Fact]
    public void The_end_of_a_name_may_be_short_for_it() =>
        Assert.Equal((1, 2), Origins(Killed("a", "Oskarheim health ministry", OriginKind.Agency), Killed("b", "ministry", OriginKind.Organisation, 13)));

    [Fact]
    public void A_role_without_a_name_may_be_one_of_the_named() =>
        Assert.Equal((1, 2), Origins(Killed("a", "Ida Brandt"), Killed("b", "director of the hospital", OriginKind.Person, 13)));

    [Theory]
    [InlineData(12, "2031-05-03", 1)]
    [InlineData(13, "2031-05-03", 2)]
    [InlineData(12, "2031-05-05", 2)]
    public void The_same_number_within_a_day_is_counted_with_who_is_named(int number, string day, int high) =>
        Assert.Equal((1, high), Origins(Killed("a", "Ida Brandt"), Dam("b", day).Text($"In all, {number} people were killed.").Figure($"{number}", number, number)));
}
