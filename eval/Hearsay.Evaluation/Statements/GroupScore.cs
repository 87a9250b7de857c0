using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>How the statements of one group stand: of those marked, how many are found; of those read that would be of the group, how many find one; of the tokens of the marked contents, how many lie in any content read.</summary>
internal sealed record GroupScore(Ratio Found, Ratio Kept, Ratio Content)
{
    public static GroupScore operator +(GroupScore a, GroupScore b) => new(a.Found + b.Found, a.Kept + b.Kept, a.Content + b.Content);

    /// <summary>Scores one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="belongs">Whether a statement, marked or read, is of the group.</param>
    public static GroupScore Of(StatedArticle article, Func<TokenSets, bool> belongs)
    {
        int[] marked = [.. Indices(article.Gold, belongs)], read = [.. Indices(article.Read, belongs)];
        var (found, kept) = (article.Found.Select(pair => pair.Gold).ToHashSet(), article.Found.Select(pair => pair.Read).ToHashSet());
        var told = article.Read.SelectMany(statement => statement.Content).ToHashSet();
        var tokens = marked.SelectMany(at => article.Gold[at].Content).ToHashSet();
        return new GroupScore(
            new Ratio(marked.Count(found.Contains), marked.Length, 0), new Ratio(read.Count(kept.Contains), 0, read.Length), new Ratio(tokens.Count(told.Contains), tokens.Count, 0));
    }

    /// <param name="name">Of the group.</param>
    public IReadOnlyList<Metric> Metrics(string name) =>
        [new(name + "_recall", Found.Share), new(name + "_precision", Kept.Precision), new(name + "_content", Content.Share)];

    private static IEnumerable<int> Indices(IReadOnlyList<TokenSets> statements, Func<TokenSets, bool> belongs) =>
        Enumerable.Range(0, statements.Count).Where(at => belongs(statements[at]));
}
