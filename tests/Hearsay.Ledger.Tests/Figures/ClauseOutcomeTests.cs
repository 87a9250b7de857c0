using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Figures;

public sealed class ClauseOutcomeTests
{
    [Theory]
    [InlineData("17 suspects were in custody by noon", "arrested")]
    [InlineData("17 people lost their lives at the weir", "killed")]
    [InlineData("17 people were taken to hospital with injuries", "wounded")]
    [InlineData("17 people were left homeless", "displaced")]
    [InlineData("17 people were not hurt", null)]
    [InlineData("17 people saw the bodies", null)]
    [InlineData("17 people were at the weir, and two died", null)]
    public void What_happened_to_the_counted_is_read_off_their_clause(string clause, string? outcome) => Assert.Equal(outcome, Of(clause, null));

    [Theory]
    [InlineData("17 victims were dead", "killed")]
    [InlineData("17 victims were counted", "killed+wounded")]
    public void The_clause_may_narrow_what_a_noun_says(string clause, string outcome) => Assert.Equal(outcome, Of(clause, "victim"));

    private static string? Of(string clause, string? told)
    {
        var reading = Dam("a").Text(clause + ".").Build();
        var at = reading.Report.Text.IndexOf("17", StringComparison.Ordinal);
        var figure = new Figure { Id = "f1", Kind = FigureKind.Count, Span = new Span(at, at + 2), Low = 17, High = 17, Unit = "count", Counted = clause.Split(' ')[1].TrimEnd('s'), Outcome = told };
        return Ledger.Figures.TopicReader.Read(new Ledger.Filing.FiledReport(0, reading with { Figures = [figure] }), figure).Outcome;
    }
}
