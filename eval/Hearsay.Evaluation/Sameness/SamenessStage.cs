using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Sameness;

/// <summary>Whether PolNeAR's dev articles give the same bytes on one thread and on all, in their order and in reverse.</summary>
internal sealed class SamenessStage : IStage
{
    private const string Articles = "polnear/dev.articles.jsonl.gz";

    public string Name => "sameness";

    public string? Missing(EvaluationRun run) => run.Missing(Articles);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var reports = CorpusFile.Reports(run.At(Articles)).ToList();
        var together = run.Read(Name, reports);
        var alone = run.ReadAlone(reports.AsEnumerable().Reverse()).Reverse().ToList();
        var same = Enumerable.Range(0, reports.Count).Count(i => ReadingJson.Write(together[i]).AsSpan().SequenceEqual(ReadingJson.Write(alone[i])));
        var brief = BriefJson.Write(run.Brief(Name, together)).AsSpan().SequenceEqual(BriefJson.Write(run.Brief(Name, [.. alone.AsEnumerable().Reverse()])));
        yield return new Row(
            $"the same bytes on one thread and on all, in order and in reverse, PolNeAR dev ({reports.Count} articles)",
            [new Metric("readings", (double)same / reports.Count), new Metric("brief", brief ? 1 : 0)]);
    }
}
