using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>Statements by how far the source stands from what it tells.</summary>
internal static class DistanceRow
{
    public static Row Of(IReadOnlyList<StatedArticle> articles)
    {
        (string Name, Func<StatedArticle, TokenSets, bool> Belongs)[] groups =
        [
            ("no_source", (_, statement) => statement.Source.Count == 0),
            ("same_sentence", (article, statement) => article.SentencesApart(statement) == 0),
            ("one_away", (article, statement) => article.SentencesApart(statement) == 1),
            ("further", (article, statement) => article.SentencesApart(statement) > 1),
            ("source_first", (_, statement) => StatedArticle.IsSourceFirst(statement)),
            ("source_later", (_, statement) => statement.Source.Count > 0 && !StatedArticle.IsSourceFirst(statement)),
        ];
        var scores = groups.Select(group => (group.Name, Score: Score(articles, group.Belongs))).ToList();
        var counts = string.Join(", ", scores.Select(group => $"{group.Score.Found.Expected} {group.Name.Replace('_', ' ')}"));
        return new Row($"statements by distance of the source, PolNeAR dev ({counts})", [.. scores.SelectMany(group => group.Score.Metrics(group.Name))]);
    }

    private static GroupScore Score(IReadOnlyList<StatedArticle> articles, Func<StatedArticle, TokenSets, bool> belongs) =>
        articles.Select(article => GroupScore.Of(article, statement => belongs(article, statement))).Aggregate((a, b) => a + b);
}
