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
        var readings = run.Read(Name, CorpusFile.Reports(run.At(Articles))).ToDictionary(reading => reading.Report.Id);
        var articles = CorpusFile.Rows(run.At(Articles)).Select(article => (Id: article.GetProperty("id").GetString()!, Row: article))
            .Select(one => (one.Id, Article: StatementGold.Article(one.Row, readings.GetValueOrDefault(one.Id)))).ToList();
        var score = articles.Select(one => StatementScore.Of(one.Article)).Aggregate((a, b) => a + b);
        var wrong = articles.SelectMany(one => Errors(run, readings[one.Id], one.Article).Select(error => (one.Id, one.Article, error))).ToList();
        Write(wrong);
        yield return new Row($"statements, PolNeAR dev ({articles.Count} articles), F1", score.Metrics(), Section(score, wrong.ConvertAll(one => one.error)));
        yield return QuoteRow.Of(articles.ConvertAll(one => one.Article));
        yield return DistanceRow.Of(articles.ConvertAll(one => one.Article));
    }

    private static IReadOnlyList<StatementError> Errors(EvaluationRun run, Reading reading, StatedArticle article) =>
        ArticleErrors.Of(article, new CueWords(article, run.Analyzer.Analyze(reading.Report.Text, reading.Furniture)).Of);

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
