using Hearsay.Ledger;
using Hearsay.Ledger.Views;

namespace Hearsay.Export.Tests;

/// <summary>Tables of figures made by hand.</summary>
internal static class Table
{
    public static Question Question { get; } = new() { Id = "q1", Ask = "How many hens, \"all told\"?", Kind = QuestionKind.Figure, Event = "e1", IndependentOrigins = new IndependentOrigins(1, 1, []) };

    /// <summary>A report with one figure, its words at the start of the text.</summary>
    public static FigureRow Row(string words, decimal? low, decimal? high, string origin = "Ida Brandt", string? published = "2031-05-02", bool approximate = false, Stance stance = Stance.Asserts, string unit = "count", FigureKind kind = FigureKind.Count)
    {
        var report = new Report { Id = "a.txt", Text = words + " hens", Published = published is null ? null : PartialDate.TryParse(published, out var date) ? date : null };
        var statement = new Statement { Id = "s1", Source = [], Cue = [], Content = [new Span(0, report.Text.Length)], Origin = origin, OriginKind = OriginKind.Person, Stance = stance };
        var figure = new Figure { Id = "f1", Kind = kind, Span = new Span(0, words.Length), Low = low, High = high, Approximate = approximate, Unit = unit, Counted = "hen", Statement = "s1" };
        return new FigureRow(Question, new ToldItem(new Reading { Report = report, Statements = [statement], Figures = [figure] }, statement, figure), origin);
    }

    public static FigureTable Of(params FigureRow[] rows) => new(rows, new ToldList([.. rows.Select(row => row.Told)], [], 0));
}
