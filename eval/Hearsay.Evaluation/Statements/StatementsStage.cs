using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Errors;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>Who said what, on PolNeAR's dev articles.</summary>
/// <param name="errors">A file to write each error to; null for none.</param>
internal sealed class StatementsStage(string? errors = null) : IStage
{
    private const string Articles = "polnear/dev.articles.jsonl.gz";

    public string Name => "statements";

    public string? Missing(EvaluationRun run) => run.Missing(Articles);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var read = run.Analyzed(Name, CorpusFile.Reports(run.At(Articles))).ToDictionary(one => one.Reading.Report.Id);
        var articles = CorpusFile.Rows(run.At(Articles)).Select(article => (Id: article.GetProperty("id").GetString()!, Row: article))
            .Select(one => (one.Id, Article: StatementGold.Article(one.Row, read.GetValueOrDefault(one.Id).Reading))).ToList();
        var score = articles.Select(one => StatementScore.Of(one.Article)).Aggregate((a, b) => a + b);
        var wrong = articles.SelectMany(one => ArticleErrors.Of(one.Article, new CueWords(one.Article, read[one.Id].Analysis).Of).Select(error => (one.Id, one.Article, error))).ToList();
        Write(wrong);
        yield return new Row($"statements, PolNeAR dev ({articles.Count} articles), F1", score.Metrics(), Section(score, wrong.ConvertAll(one => one.error)));
        yield return QuoteRow.Of(articles.ConvertAll(one => one.Article));
        yield return DistanceRow.Of(articles.ConvertAll(one => one.Article));
    }

    private void Write(IEnumerable<(string, StatedArticle, StatementError)> wrong)
    {
        if (errors is null)
            return;
        using var file = new StreamWriter(errors);
        ErrorListing.Write(wrong, file);
    }

    private static string Section(StatementScore score, List<StatementError> wrong) =>
        $"## Statements: the commonest errors\n\n{ErrorTable.Intro}\n{ErrorTable.Of(wrong)}\n## Statements beside published figures\n\n{PublishedMarks.Beside(score)}";
}
