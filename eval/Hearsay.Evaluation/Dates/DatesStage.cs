using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Dates;

/// <summary>Expressions of time and their values, on MEANTIME's articles with their own tokens.</summary>
internal sealed class DatesStage : IStage
{
    public string Name => "dates";

    public string? Missing(EvaluationRun run) => run.Missing(MeantimeArchive.Place);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var articles = MeantimeArchive.Articles(run.At(MeantimeArchive.Place), MeantimeArchive.Within);
        var scores = articles.Select(article => TimeScore.Of(DatedArticle.Read(article.Root), run.Analyzer)).ToList();
        var all = scores.Aggregate(default(TimeScore), (sum, one) => sum + one);
        yield return new Row($"dates, MEANTIME ({scores.Count} articles, {all.Found.Expected} dates)", [new("found", all.Found.Share), new("value", all.Right.Share)]);
        yield return new Row(
            $"expressions of time, MEANTIME ({scores.Count} articles, the sentences that are marked throughout, {all.Recall.Expected} marks), by overlap",
            [new("times", all.F1), new("times_precision", all.Precision.Share), new("times_recall", all.Recall.Share), new("times_type", all.Type.Share), new("times_value", all.Value.Share)]);
    }
}
