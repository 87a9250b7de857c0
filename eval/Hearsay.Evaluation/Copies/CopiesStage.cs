using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Copies;

/// <summary>Whether reports cut, joined and reordered from PolNeAR's dev articles at known shares are found to be taken from them.</summary>
internal sealed class CopiesStage : IStage
{
    private const string Articles = "polnear/dev.articles.jsonl.gz";
    private const int Seed = 7;
    private const double Least = .3;

    public string Name => "copies";

    public string? Missing(EvaluationRun run) => run.Missing(Articles);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var articles = CorpusFile.Reports(run.At(Articles)).Select(CutArticle.Of).ToList();
        CutArticle[] inside = [.. articles.Where((_, i) => i % 2 == 0)], outside = [.. articles.Where((_, i) => i % 2 == 1)];
        var cutter = new Cutter(Seed);
        CutReport[] whole = [.. inside.Select(CutReport.Whole)];
        CutReport[] made = [.. inside.SelectMany((article, i) => cutter.Of(article, inside[(i + 1) % inside.Length], [.. Cutter.Shares.Index().Select(share => outside[(i * Cutter.Shares.Length + share.Index) % outside.Length])]))];
        var score = CutScore.Of(whole, made, run.Brief(Name, [.. whole.Concat(made).Select(report => report.Read())]).Copies, Least);
        yield return new Row($"copies, {made.Length} reports cut from {whole.Length} articles of PolNeAR dev, shares of 30 % and more", score.Metrics());
    }
}
