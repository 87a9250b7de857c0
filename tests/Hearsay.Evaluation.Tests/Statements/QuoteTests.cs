using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Tests.Statements;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("“The quay is safe and dry,” Venn said.", "“The quay is safe and dry,”", nameof(QuoteKind.Direct))]
    [InlineData("''The quay is safe and dry,'' Venn said.", "''The quay is safe and dry,''", nameof(QuoteKind.Direct))]
    [InlineData("Venn said the \"quay is safe and very dry.\"", "the \"quay is safe and very dry.\"", nameof(QuoteKind.Direct))]
    [InlineData("Venn said the quay was “safe” today.", "the quay was “safe” today", nameof(QuoteKind.Mixed))]
    [InlineData("Venn said the quay wasn't the pilots' to close.", "the quay wasn't the pilots' to close", nameof(QuoteKind.Indirect))]
    public void A_content_is_direct_mixed_or_indirect_by_how_much_of_it_is_quoted(string text, string content, string kind)
    {
        var article = new Draft(text).Gold("Venn", "said", content).Article();

        Assert.Equal(kind, article.KindOf(article.Gold[0]).ToString());
    }

    [Theory]
    [InlineData("Venn: “We sail.\n\n“We sail on Friday.”", true)]
    [InlineData("Venn: “We sail.\n\nNobody saw it.", false)]
    public void A_mark_left_open_runs_on_only_where_the_next_paragraph_opens_with_one(string text, bool quoted) =>
        Assert.Equal(quoted, QuoteMarks.Quoted(text)[text.IndexOf("sail", StringComparison.Ordinal)]);

    [Fact]
    public void Marks_are_counted_in_code_points() => Assert.Equal([false, true, true, true, false], QuoteMarks.Quoted("🌊“🐟”🌊"));

    [Fact]
    public void A_direct_quote_is_right_where_a_half_alike_content_has_a_source_that_meets()
    {
        var article = new Draft("“We sail at noon on Friday,” Captain Venn said. “Not before the tide,” the mate added. “Never,” Lorn wrote.")
            .Gold("Captain Venn", "said", "“We sail at noon on Friday,”").Read("Venn", "said", "“We sail at noon")
            .Gold("the mate", "added", "“Not before the tide,”").Read("Lorn", "added", "“Not before the tide,”")
            .Gold("Lorn", "wrote", "“Never,”").Article();

        var quotes = QuoteSources.Of(article);

        Assert.Equal((1, 3, 2), (quotes.Right, quotes.Expected, quotes.Given));
    }

    [Fact]
    public void A_quote_without_a_source_and_one_that_is_not_direct_are_not_asked_about() =>
        Assert.Equal(0, QuoteSources.Of(new Draft("“We sail,” it was said. Venn said they sail.").Gold("", "said", "“We sail,”").Gold("Venn", "said", "they sail").Article()).Expected);
}
