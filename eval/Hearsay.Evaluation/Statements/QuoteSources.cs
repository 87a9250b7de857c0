using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>
/// Whether direct quotes are given to whom they belong. A marked direct quote that has a source is read where the content of a statement is half the same, whoever its source is;
/// it is right where the source of such a statement shares a token with the marked one.
/// </summary>
internal static class QuoteSources
{
    /// <returns>Right, marked, and read.</returns>
    public static Ratio Of(StatedArticle article)
    {
        var (right, marked, read) = (0, 0, 0);
        foreach (var quote in article.Gold.Where(one => one.Source.Count > 0 && article.KindOf(one) == QuoteKind.Direct))
        {
            var alike = article.Read.Where(one => one.ContentLikeness(quote) >= StatedArticle.LeastAlike).ToList();
            marked++;
            read += alike.Count > 0 ? 1 : 0;
            right += alike.Any(one => one.Source.Overlaps(quote.Source)) ? 1 : 0;
        }
        return new Ratio(right, marked, read);
    }
}
