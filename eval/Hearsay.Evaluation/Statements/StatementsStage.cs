using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>Who said what, on PolNeAR's dev articles.</summary>
internal sealed class StatementsStage : IStage
{
    private const string Articles = "polnear/dev.articles.jsonl.gz";

    public string Name => "statements";

    public string? Missing(EvaluationRun run) => run.Missing(Articles);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var readings = run.Read(Name, CorpusFile.Reports(run.At(Articles))).ToDictionary(reading => reading.Report.Id);
        var scores = CorpusFile.Rows(run.At(Articles))
            .Select(article => StatementGold.Score(article, readings.GetValueOrDefault(article.GetProperty("id").GetString()!))).ToList();
        yield return new Row($"statements, PolNeAR dev ({scores.Count} articles), F1", scores.Aggregate((a, b) => a + b).Metrics());
    }
}
