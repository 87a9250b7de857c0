using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Events;

public sealed class EventTitleTests
{
    [Fact]
    public void The_title_is_that_of_the_first_report_that_has_one() =>
        Assert.Equal("Dam bursts", Title(new ReadingBuilder("a").Says("Ida Brandt", "12 were killed"), new ReadingBuilder("b", title: "Dam bursts").Says("Jon Falk", "12 were killed")));

    [Fact]
    public void Without_a_title_it_is_the_first_line_with_words() =>
        Assert.Equal("Ida Brandt said 12 were killed.", Title(new ReadingBuilder("a").Text("---").Paragraph().Says("Ida Brandt", "12 were killed")));

    [Fact]
    public void What_was_read_as_the_first_sentence_goes_before_the_first_line()
    {
        var reading = new ReadingBuilder("a").Text("outlet: The Plough").Paragraph().Text("The dam burst.").Paragraph().Says("Ida Brandt", "12 were killed").Build();
        var start = reading.Report.Text.IndexOf("The dam", StringComparison.Ordinal);

        Assert.Equal("The dam burst.", Assert.Single(BriefBuilder.Build([reading with { Sentences = [new Span(start, start + 14)] }]).Events).Title);
    }

    private static string Title(params ReadingBuilder[] reports) => Assert.Single(Brief(reports).Events).Title;
}
