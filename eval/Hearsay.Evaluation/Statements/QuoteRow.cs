using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>Statements by how much of them is quoted.</summary>
internal static class QuoteRow
{
    public static Row Of(IReadOnlyList<StatedArticle> articles)
    {
        var (direct, mixed, indirect) = (Score(articles, QuoteKind.Direct), Score(articles, QuoteKind.Mixed), Score(articles, QuoteKind.Indirect));
        var sources = articles.Select(QuoteSources.Of).Aggregate((a, b) => a + b);
        return new Row(
            $"statements by kind of quote, PolNeAR dev ({direct.Found.Expected} direct, {mixed.Found.Expected} mixed, {indirect.Found.Expected} indirect)",
            [
                .. direct.Metrics("direct"), new("direct_source", sources.Share), new("direct_source_of_read", sources.Precision),
                .. mixed.Metrics("mixed"), .. indirect.Metrics("indirect"),
            ]);
    }

    private static GroupScore Score(IReadOnlyList<StatedArticle> articles, QuoteKind kind) =>
        articles.Select(article => GroupScore.Of(article, statement => article.KindOf(statement) == kind)).Aggregate((a, b) => a + b);
}
