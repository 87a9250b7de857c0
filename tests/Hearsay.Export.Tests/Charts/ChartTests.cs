using AngleSharp.Dom;
using Hearsay.Export.Tests.Html;

namespace Hearsay.Export.Tests.Charts;

public sealed class ChartTests
{
    [Fact]
    public void An_open_end_is_an_arrow_and_two_ends_are_a_bar()
    {
        var picture = Drawn(Figure("Ida", 2, 10, null), Figure("Jon", 3, 10, 14), Figure("Kit", 4, null, 20), Figure("Liv", 5, 12, 12));

        Assert.Equal(2, picture.QuerySelectorAll(".arrow").Length);
        Assert.Single(picture.QuerySelectorAll(".bar"));
        Assert.Equal(3, picture.QuerySelectorAll(".mark").Length);
    }

    [Fact]
    public void A_mark_is_a_link_to_its_sentence_and_bears_the_number_of_its_row()
    {
        var picture = Drawn(Figure("Ida", 2, 10, 10), Figure("Jon", 3, 14, 14));

        Assert.Equal(["#A-2-4", "#A-3-5"], picture.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["1 Ida", "2 Jon"], picture.QuerySelectorAll(".label").Select(label => label.TextContent));
    }

    [Fact]
    public void Of_one_origin_all_marks_are_alike()
    {
        var marks = Drawn(Figure("Ida", 2, 10, 10), Figure("Jon", 3, 14, 14), Figure("Ida", 4, 16, 16)).QuerySelectorAll("a").Select(link => link.ClassName).ToArray();

        Assert.Equal(marks[0], marks[2]);
        Assert.NotEqual(marks[0], marks[1]);
    }

    [Fact]
    public void An_approximate_figure_is_hollow_and_a_denied_one_faint()
    {
        var classes = Drawn(Figure("Ida", 2, 10, 10) with { Approximate = true }, Figure("Jon", 3, 14, 14) with { Stance = Stance.Denies, Holds = Holding.Against }).QuerySelectorAll("a").Select(link => link.ClassName!).ToArray();

        Assert.Contains("about", classes[0], StringComparison.Ordinal);
        Assert.Contains("against", classes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_a_band_until_who_was_silent_speaks()
    {
        var silent = Word("Ida", 2, Stance.Withholds);
        var whole = Width(Drawn(silent, Figure("Jon", 3, 10, 10), Figure("Kit", 9, 12, 12)));
        var ended = Width(Drawn(silent, Figure("Jon", 3, 10, 10), Figure("Ida", 5, 11, 11), Figure("Kit", 9, 12, 12)));

        Assert.InRange(ended, 1, whole - 50);
    }

    [Fact]
    public void A_question_in_conflict_shows_who_held_what_when()
    {
        var picture = Drawn([FlagKind.Conflict], QuestionKind.Event, Word("Ida", 2, Stance.Asserts), Word("Jon", 3, Stance.Denies), Word("Kit", 4, Stance.Withholds), Word("Jon", 5, Stance.Asserts));

        Assert.Single(picture.QuerySelectorAll(".cross"));
        Assert.Single(picture.QuerySelectorAll(".silence"));
        Assert.Equal(["Ida", "Jon", "Kit"], picture.QuerySelectorAll(".label").Select(label => label.TextContent));
    }

    [Fact]
    public void What_is_all_the_same_has_no_picture() =>
        Assert.Null(Opened.Of(Brief([], QuestionKind.Figure, Figure("Ida", 2, 10, 10), Figure("Jon", 2, 10, 10)), []).Page.QuerySelector(".question svg"));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void An_origin_that_one_report_alone_tells_is_only_counted(int reports, int shown)
    {
        var position = Word("Ida", 2, Stance.Asserts) with { Cites = [.. Enumerable.Range(0, reports).Select(i => new Cite($"{i}.txt", i == 0 ? "A" : "B", 1, new Span(2, 4)))] };
        var page = Opened.Of(Brief([], QuestionKind.Event, position), []);

        Assert.Equal(shown, page.Page.QuerySelectorAll("#sources svg").Length);
    }

    [Fact]
    public void A_relay_stands_between_the_origin_and_the_report()
    {
        var brief = Brief([], QuestionKind.Event, Word("Ida", 2, Stance.Asserts)) with { Relays = [new Relay("The Daily", "Ida", [new Cite("0.txt", "A", 1, new Span(2, 4))])] };
        var edges = Opened.Of(brief, []).Page.QuerySelectorAll("#sources svg a").Where(link => link.HasAttribute("aria-label")).Select(link => link.GetAttribute("aria-label"));

        Assert.Equal(["Ida, through The Daily: A:1", "The Daily, in A: A:1"], edges);
    }

    private static double Width(IElement picture) => double.Parse(picture.QuerySelector(".silence")!.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture);

    private static Position Figure(string origin, int day, decimal? low, decimal? high) => Word(origin, day, Stance.Asserts) with { Low = low, High = high, Words = null };

    private static Position Word(string origin, int day, Stance stance) => new()
    {
        Origin = origin,
        OriginKind = OriginKind.Person,
        Stance = stance,
        Holds = stance == Stance.Withholds ? Holding.Neither : stance == Stance.Denies ? Holding.Against : Holding.For,
        Date = new PartialDate(2031, 5, day),
        Words = "words",
        Cites = [new Cite("0.txt", "A", 1, new Span(day, day + 2))],
    };

    private static IElement Drawn(params Position[] positions) => Drawn([], QuestionKind.Figure, positions);

    private static IElement Drawn(FlagKind[] flags, QuestionKind kind, params Position[] positions) => Opened.Of(Brief(flags, kind, positions), []).Page.QuerySelector(".question svg")!;

    private static Brief Brief(FlagKind[] flags, QuestionKind kind, params Position[] positions) => new()
    {
        Reports = [.. ((string[])["A", "B"]).Select((letter, i) => new BriefReport(letter, $"{i}.txt", null, null, null, null, null, letter))],
        Questions = [new Question { Id = "q1", Ask = "How many?", Kind = kind, Event = "e1", Unit = "count", Flags = flags, IndependentOrigins = new IndependentOrigins(1, 1, []), Positions = positions }],
    };
}
