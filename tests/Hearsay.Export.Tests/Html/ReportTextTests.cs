using Hearsay.Export.Html;
using Hearsay.Ledger.Filing;

namespace Hearsay.Export.Tests.Html;

public sealed class ReportTextTests
{
    private const string Short = "Headline\n\nOne sentence. Another sentence\nover two lines. A third.\r\n\r\nMenu\nLast line";

    [Fact]
    public void Stretches_that_overlap_all_have_their_place()
    {
        var spans = Enumerable.Range(0, 30).SelectMany(i => new[] { new Span(i, 60 - i), new Span(i, i + 12), new Span(i + 3, i + 3) }).ToArray();
        var page = Opened.Of(Cited(Short, spans), [Read(Short)]);

        Assert.All(spans, span => page.Named(Citations.Fragment("A", span)));
        Assert.Equal(Short.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries), page.Paragraphs("A").SelectMany(text => text.Split('\n')));
    }

    [Fact]
    public void A_sentence_over_two_lines_stays_whole_and_each_line_keeps_its_number()
    {
        var another = new Span(Short.IndexOf("Another", StringComparison.Ordinal), Short.IndexOf(" A third", StringComparison.Ordinal));
        var page = Opened.Of(Cited(Short, another), [Read(Short, sentences: [another])]);

        Assert.Equal("Another sentence\nover two lines.", page.Named(Citations.Fragment("A", another)).Closest(".sentence")!.TextContent);
        Assert.Equal(["1", "2", "3", "4", "5"], page.Page.QuerySelectorAll(".n").Select(number => number.GetAttribute("data-n")));
    }

    [Fact]
    public void Furniture_is_set_off()
    {
        var menu = new Span(Short.IndexOf("Menu", StringComparison.Ordinal), Short.IndexOf("\nLast", StringComparison.Ordinal));
        var page = Opened.Of(Cited(Short, new Span(0, 8)), [Read(Short, furniture: [menu])]);

        Assert.Equal("Menu", Assert.Single(page.Page.QuerySelectorAll(".furniture")).TextContent);
    }

    [Fact]
    public void A_sentence_names_the_questions_that_cite_it()
    {
        var page = Opened.Of(Cited(Short, new Span(0, 4), new Span(2, 8)), [Read(Short)]);

        Assert.Equal("#q-q1", Assert.Single(page.Page.QuerySelectorAll(".back a")).GetAttribute("href"));
    }

    [Fact]
    public void Of_a_long_text_only_the_paragraphs_that_are_cited_stand_there()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"Line number {i} of many.\n"));
        var cited = new Span(text.IndexOf("number 777 ", StringComparison.Ordinal), text.IndexOf(" of many.\nLine number 778", StringComparison.Ordinal));
        var page = Opened.Of(Cited(text, cited), [Read(text)]);

        Assert.InRange(page.Text.Length, 1, 30_000);
        Assert.Equal("number 777", page.Named(Citations.Fragment("A", cited)).TextContent);
        Assert.Equal(["Line number 777 of many."], page.Paragraphs("A"));
        Assert.Equal("778", Assert.Single(page.Page.QuerySelectorAll(".n")).GetAttribute("data-n"));
        Assert.Equal(2, page.Page.QuerySelectorAll(".gap").Length);
    }

    [Fact]
    public void A_text_without_an_end_is_cut_around_what_is_cited()
    {
        var text = new string('x', 1_000_000) + " here " + new string('y', 1_000_000);
        var page = Opened.Of(Cited(text, new Span(1_000_001, 1_000_005)), [Read(text)]);

        Assert.InRange(page.Text.Length, 1, 30_000);
        Assert.Equal("here", page.Named("A-1000001-1000005").TextContent);
    }

    [Fact]
    public void A_place_behind_the_end_of_the_text_has_a_target_all_the_same() => Opened.Of(Cited(Short, new Span(5_000, 5_010)), [Read(Short)]).Named("A-5000-5010");

    private static Reading Read(string text, Span[]? sentences = null, Span[]? furniture = null) =>
        new() { Report = new Report { Id = "a.txt", Text = text }, Sentences = sentences ?? [], Furniture = furniture ?? [] };

    /// <summary>A brief whose one question cites the report at the places.</summary>
    private static Brief Cited(string text, params Span[] spans)
    {
        var report = Read(text).Report;
        var lines = Paragraphs.Of(text);
        var positions = spans.Select((span, i) => new Position
        {
            Origin = $"Origin {i}",
            OriginKind = OriginKind.Person,
            Words = "words",
            Cites = [new Cite("a.txt", "A", Math.Max(1, lines.Count(line => line.Start <= span.Start)), span)],
        });
        return new Brief
        {
            Reports = [new BriefReport("A", "a.txt", null, null, null, null, null, report.Sha256)],
            Questions = [new Question { Id = "q1", Ask = "What?", Kind = QuestionKind.Event, Event = "e1", IndependentOrigins = new IndependentOrigins(1, 1, []), Positions = [.. positions.Take(40), new Position { Origin = "all", OriginKind = OriginKind.Person, Cites = [] }] }],
            Silence = [.. positions.Skip(40).Select(position => new Silence("q1", position.Origin, null, [], position.Cites))],
        };
    }
}
