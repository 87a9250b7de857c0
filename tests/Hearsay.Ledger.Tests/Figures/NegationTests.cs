using Hearsay.Ledger.Figures;

namespace Hearsay.Ledger.Tests.Figures;

public sealed class NegationTests
{
    [Theory]
    [InlineData("killed", "kill", Polarity.Negated, true)]
    [InlineData("killed or wounded", "wound", Polarity.Negated, true)]
    [InlineData("died", "die", Polarity.Negated, true)]
    [InlineData("killed", "kill", Polarity.Affirmed, false)]
    [InlineData("missing", "find", Polarity.Negated, false)]
    [InlineData(null, "kill", Polarity.Negated, false)]
    public void A_figure_falls_with_the_verb_that_tells_its_outcome(string? outcome, string predicate, Polarity polarity, bool negated) =>
        Assert.Equal(negated, Negation.Of(Figure(40, outcome), Statement(predicate, polarity)));

    [Fact]
    public void None_is_not_negated_twice() => Assert.False(Negation.Of(Figure(0, "killed"), Statement("kill", Polarity.Negated)));

    [Fact]
    public void The_reports_own_figure_is_not_negated() => Assert.False(Negation.Of(Figure(40, "killed"), null));

    private static Figure Figure(decimal value, string? outcome) => new() { Id = "f1", Kind = FigureKind.Count, Span = new Span(10, 12), Low = value, High = value, Unit = "count", Outcome = outcome };

    private static Statement Statement(string predicate, Polarity polarity) =>
        new() { Id = "s1", Source = [], Cue = [new Span(0, 4)], Content = [new Span(5, 30)], Origin = "army", OriginKind = OriginKind.Agency, Polarity = polarity, Claim = new Claim(predicate, [], null, null) };
}
