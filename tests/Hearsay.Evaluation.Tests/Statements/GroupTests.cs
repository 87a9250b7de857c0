using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Tests.Statements;

public sealed class GroupTests
{
    private static readonly Draft Harbour = new Draft("Venn said the quay is safe. “It is dry. It is clean.” The mate agreed it was dry. It was said that nobody drowned. A cat slept.")
        .Both("Venn", "said", "the quay is safe")
        .Gold("The mate", "agreed", "“It is dry. It is clean.”").Read("The mate", "agreed", "“It is")
        .Gold("", "was said", "that nobody drowned")
        .Read("A cat", "slept", "A cat");

    [Fact]
    public void Recall_counts_the_marked_of_a_group_and_precision_the_read_of_it()
    {
        var score = GroupScore.Of(Harbour.Article(), statement => statement.Source.Count > 0);

        Assert.Equal((1, 2), (score.Found.Right, score.Found.Expected));
        Assert.Equal((1, 3), (score.Kept.Right, score.Kept.Given));
    }

    [Fact]
    public void Content_counts_the_tokens_of_the_marked_that_any_statement_tells()
    {
        var score = GroupScore.Of(Harbour.Article(), statement => statement.Content.Count > 4);

        Assert.Equal((3, 10), (score.Content.Right, score.Content.Expected));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, null)]
    public void Distance_is_counted_to_the_farthest_sentence_of_the_content(int statement, int? sentences)
    {
        var article = Harbour.Article();

        Assert.Equal(sentences, article.SentencesApart(article.Gold[statement]));
    }

    [Fact]
    public void A_source_is_first_where_it_stands_before_what_it_tells()
    {
        var article = Harbour.Article();

        Assert.True(StatedArticle.IsSourceFirst(article.Gold[0]));
        Assert.False(StatedArticle.IsSourceFirst(article.Gold[1]));
        Assert.False(StatedArticle.IsSourceFirst(article.Gold[2]));
    }

    [Fact]
    public void The_rows_have_names_of_their_own_for_every_metric()
    {
        var names = QuoteRow.Of([Harbour.Article()]).Metrics.Concat(DistanceRow.Of([Harbour.Article()]).Metrics).Select(metric => metric.Name).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Contains("direct_source", names);
    }
}
