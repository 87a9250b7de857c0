using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Errors;

/// <summary>All errors of an article.</summary>
internal static class ArticleErrors
{
    /// <summary>What is missed, misread or invented, then what differs in the statements that are found.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cueOf">The sort of a statement's cue.</param>
    public static IReadOnlyList<StatementError> Of(StatedArticle article, Func<TokenSets, CueKind> cueOf) =>
    [
        .. new ErrorFinder(article, cueOf).Find(),
        .. article.Found.Select(pair => (Gold: article.Gold[pair.Gold], Read: article.Read[pair.Read]))
            .Select(pair => EdgeFaults.Of(article, pair.Gold, pair.Read) is { } kind ? new StatementError(kind, pair.Gold, pair.Read) : null).OfType<StatementError>(),
    ];
}
