using Hearsay.Reader.Tellings;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class QuoteRegionsTests
{
    [Fact]
    public void A_quotation_holds_its_marks_and_what_is_between()
    {
        var quotes = Of("He said “ we wait ” today .");
        Assert.Equal([-1, -1, 0, 0, 0, 0, -1, -1], Regions(quotes, 8));
        Assert.True(quotes.IsEdge(2));
        Assert.False(quotes.IsEdge(3));
        Assert.True(quotes.IsEdge(5));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("''")]
    public void Straight_marks_open_and_close_in_turn(string mark) =>
        Assert.Equal([0, 0, 0, -1, 1, 1, 1], Regions(Of($"{mark} No {mark} and {mark} yes {mark}"), 7));

    [Fact]
    public void Two_apostrophes_close_what_two_backticks_opened() =>
        Assert.Equal([0, 0, 0, -1], Regions(Of("`` No '' and"), 4));

    [Fact]
    public void A_mark_left_open_at_the_start_of_a_paragraph_runs_to_its_end() =>
        Assert.Equal([0, 0, 0], Regions(Of("“ We wait"), 3));

    [Fact]
    public void A_mark_left_open_elsewhere_opens_nothing() =>
        Assert.Equal([-1, -1, -1], Regions(Of("We “ wait"), 3));

    [Fact]
    public void A_paragraph_s_end_closes_what_it_left_open()
    {
        var analysis = new AnalysisBuilder().Sentence(Lines("“ We wait")).Paragraph().Sentence(Lines("He left .")).Build();
        Assert.Equal([0, 0, 0, -1, -1, -1], Regions(QuoteRegions.Of(analysis), 6));
    }

    private static QuoteRegions Of(string words) => QuoteRegions.Of(new AnalysisBuilder().Sentence(Lines(words)).Build());

    private static string Lines(string words) => string.Join('\n', words.Split(' ').Select(word => $"{word} NN 0 root"));

    private static int[] Regions(QuoteRegions quotes, int count) => [.. Enumerable.Range(0, count).Select(quotes.RegionOf)];
}
