using Hearsay.Ledger.Agreement;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Agreement;

public sealed class DrawTests
{
    private static readonly Reading[] Pile = [.. Enumerable.Range(0, 30).Select(n => Dam($"r{n}").Text($"Gate {n} was open.").Build()).Select(reading => reading with { Sentences = [new Span(0, reading.Report.Text.Length)] })];

    private static string[] Drawn(IEnumerable<Reading> readings, int reports, int seed) => [.. Draw.Of(readings, reports, seed).Select(sentences => sentences[0].Report)];

    [Fact]
    public void A_draw_is_the_same_in_whatever_order_reports_came() => Assert.Equal(Drawn(Pile, 8, 3), Drawn(Pile.Reverse(), 8, 3));

    [Fact]
    public void Another_seed_draws_others() => Assert.NotEqual(Drawn(Pile, 8, 3), Drawn(Pile, 8, 4));

    [Fact]
    public void A_larger_draw_holds_the_smaller() => Assert.Equal(Drawn(Pile, 8, 3), Drawn(Pile, 20, 3).Take(8));

    [Fact]
    public void No_more_is_drawn_than_there_is() => Assert.Equal(30, Drawn(Pile, 99, 1).Distinct().Count());

    [Fact]
    public void The_machines_reading_is_not_in_the_draw() => Assert.All(Draw.Of(Pile, 30, 1).SelectMany(sentences => sentences), sentence => Assert.Empty(sentence.Rows));
}
