using System.Globalization;

namespace Hearsay.Testing.Ledgers;

/// <summary>Reports about invented towns, and readings of them, as many as asked for: the same number gives the same reading.</summary>
public static class InventedReadings
{
    private static readonly string[] Towns = ["Oskarheim", "Velmstead", "Harrow Quay", "Tarn", "Lower Brack", "Sundby", "Fallow Mere"];
    private static readonly string[] People = ["Ida Brandt", "Jon Falk", "Mara Quill", "Tobias Wren", "the harbour board", "the ministry of works"];
    private static readonly string[] Outlets = ["The Plough", "The Lantern", "The Kite"];
    private static readonly string[] Things = ["cranes", "barges", "houses", "wells", "bridges"];

    /// <summary>Readings 0 to <paramref name="count"/> - 1.</summary>
    public static IReadOnlyList<Reading> Of(int count) => [.. Enumerable.Range(0, count).Select(One)];

    /// <summary>The report of one number: a source, two sentences, a figure.</summary>
    public static Report Report(int number)
    {
        var (town, who, thing) = (Pick(Towns, number), Pick(People, number / 7), Pick(Things, number / 3));
        return new Report
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"r{number}"),
            Path = "reports/all.jsonl",
            Title = $"Flood reaches {town}",
            Outlet = Pick(Outlets, number),
            Published = new PartialDate(2031, 1 + number % 12, 1 + number % 28),
            PublishedBasis = DateBasis.Given,
            Text = string.Create(CultureInfo.InvariantCulture, $"The river rose at {town} on day {number}. {who} said that {10 + number % 90} {thing} were destroyed near {town}."),
        };
    }

    /// <summary>What is read in the report of one number.</summary>
    public static Reading One(int number) => Of(Report(number));

    /// <summary>Two long reports, and a later one that holds the words of both.</summary>
    public static IReadOnlyList<Reading> TakenFromTwo()
    {
        Report one = Long(501), other = Long(502);
        return [Of(one), Of(other), Of(one with { Id = "both", Outlet = "The Gannet", Published = new PartialDate(2032, 1, 5), Text = one.Text + " " + other.Text })];

        static Report Long(int number) => Report(number) with
        {
            Published = new PartialDate(2032, 1, 4),
            Text = Report(number).Text + string.Concat(Enumerable.Range(0, 60).Select(word => string.Create(CultureInfo.InvariantCulture, $" {Pick(Things, number)}{number}x{word}"))),
        };
    }

    /// <summary>What is read in such a report.</summary>
    public static Reading Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Text;
        var second = text.IndexOf(". ", StringComparison.Ordinal) + 2;
        var cue = new Span(text.IndexOf(" said", StringComparison.Ordinal) + 1, text.IndexOf(" said", StringComparison.Ordinal) + 5);
        var content = new Span(cue.End + 6, text.Length - 1);
        var words = content.In(text).Split(' ');
        var source = new Span(second, cue.Start - 1);
        return new Reading
        {
            Report = report,
            Furniture = report.Furniture,
            Sentences = [new Span(0, second - 1), new Span(second, text.Length)],
            Actors = [new Actor { Id = "a0", Name = source.In(text), Kind = ActorKind.Person, Mentions = [source] }],
            Statements = [Statement(text, source, cue, content)],
            Figures = [Figure(content, words)],
        };
    }

    private static Statement Statement(string text, Span source, Span cue, Span content) => new()
    {
        Id = "s0",
        Source = [source],
        Cue = [cue],
        Content = [content],
        Origin = source.In(text),
        OriginKind = OriginKind.Person,
        Claim = new Claim("destroy", [new Participant("object", "a0", null)], null, null),
    };

    private static Figure Figure(Span content, string[] words) => new()
    {
        Id = "f0",
        Kind = FigureKind.Count,
        Span = new Span(content.Start, content.Start + words[0].Length),
        Low = decimal.Parse(words[0], CultureInfo.InvariantCulture),
        High = decimal.Parse(words[0], CultureInfo.InvariantCulture),
        Unit = "count",
        Counted = words[1].TrimEnd('s'),
        Outcome = "destroyed",
        Statement = "s0",
    };

    private static string Pick(string[] words, int number) => words[number % words.Length];
}
