using Hearsay.Intake;

namespace Hearsay.Cli.Tests;

/// <summary>One report with every member of a reading filled.</summary>
internal static class Sample
{
    private const string Text = "The Plough: Ida Brandt confirmed that about 30 people were killed. The ministry would not comment.";

    public static Taken Taken { get; } = new(new Report
    {
        Id = "a.txt",
        Path = "reports/a.txt",
        Title = "Dam bursts",
        Outlet = "The Lantern",
        Author = "Jon Falk",
        Published = new PartialDate(2031, 5, 2),
        PublishedBasis = DateBasis.Given,
        Dateline = "Oskarheim",
        OriginalSource = "The Plough",
        Url = "https://lantern.example/a",
        Language = "en",
        Text = Text,
    });

    public static Reading Read(Report report) => new()
    {
        Report = report,
        Furniture = [new Span(0, 11)],
        Sentences = [new Span(12, 67), new Span(68, 98)],
        Actors = [new Actor { Id = "a0", Name = "Ida Brandt", Kind = ActorKind.Person, Role = "keeper", Side = "Velm", Mentions = [SpanOf("Ida Brandt")] }],
        Statements =
        [
            new Statement
            {
                Id = "s0", Source = [SpanOf("Ida Brandt")], Cue = [SpanOf("confirmed")], Content = [SpanOf("about 30 people were killed")], Origin = "Ida Brandt",
                OriginKind = OriginKind.Person, Via = ["The Plough"], Stance = Stance.Confirms, Certainty = Certainty.Probable, SaidOn = new PartialDate(2031, 5),
                Claim = new Claim("kill", [new Participant("object", null, "person"), new Participant("subject", "a0", null)], "Oskarheim", "2031-05-01"),
            },
            new Statement
            {
                Id = "s1", Source = [SpanOf("The ministry")], Cue = [SpanOf("would not comment")], Content = [], Origin = "The ministry",
                OriginKind = OriginKind.Government, Stance = Stance.Withholds,
            },
        ],
        Figures =
        [
            new Figure
            {
                Id = "f0", Kind = FigureKind.Count, Span = SpanOf("about 30"), Low = 30, High = 30, Approximate = true, Unit = "count", Counted = "person", Outcome = "killed",
                Measure = Measure.Cumulative, AsOf = new PartialDate(2031), Statement = "s0",
            },
        ],
    };

    private static Span SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
