using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Tests.Views;

public sealed class SearchRowTests
{
    private static readonly Reading Flood = new()
    {
        Report = new Report { Id = "r", Title = "Flood\u001b[31m", Outlet = "The Plough", Published = new PartialDate(2031, 5, 3), Text = "The river rose. A bridge fell into the river. River gone" },
        Sentences = [new Span(0, 15), new Span(16, 45)],
    };

    [Fact]
    public void A_sentence_is_told_once_however_often_it_matches() =>
        Assert.Equal([new Span(0, 15), new Span(16, 45), new Span(46, 51)], SearchRow.Of(new SearchHit(Flood, [new Span(4, 9), new Span(18, 24), new Span(39, 44), new Span(46, 51)])).Sentences);

    [Fact]
    public void A_match_in_the_title_alone_has_no_sentence() => Assert.Empty(SearchRow.Of(new SearchHit(Flood, [])).Sentences);

    [Fact]
    public void What_is_left_is_counted_and_nothing_steers_the_terminal()
    {
        var text = Text(new SearchResult([new SearchHit(Flood, [new Span(4, 9)])], 3, 2, IsCut: false));

        Assert.StartsWith("3 reports hold that.\n", text, StringComparison.Ordinal);
        Assert.Contains("2 undated reports left out", text, StringComparison.Ordinal);
        Assert.Contains("r, The Plough, 3 May 2031: Flood\uFFFD[31m\n  The river rose.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("2 more: --top 3 shows all.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_that_was_cut_says_so() => Assert.StartsWith("More than 10,000 reports hold that;", Text(new SearchResult([], 9, 0, IsCut: true)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_found_is_told() => Assert.StartsWith("No report holds that.", Text(new SearchResult([], 0, 0, IsCut: false)), StringComparison.Ordinal);

    private static string Text(SearchResult result)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        SearchPage.Write(result, writer, new BriefLayout());
        return writer.ToString();
    }
}
