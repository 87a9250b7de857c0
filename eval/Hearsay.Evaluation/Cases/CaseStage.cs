using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Cases;

/// <summary>Five reports of one disputed event with a reading made by hand, beside the data in <c>cases/kursk</c>.</summary>
internal sealed class CaseStage : IStage
{
    private const string Reports = "../cases/kursk/reports.jsonl", Gold = "../cases/kursk/gold.json";

    public string Name => "case";

    public string? Missing(EvaluationRun run) => run.Missing(Reports, Gold);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var gold = CaseGold.Read(JsonElement.Parse(File.ReadAllBytes(run.At(Gold))));
        var readings = run.Read(Name, CorpusFile.Reports(run.At(Reports)));
        yield return new Row("five reports of one event, read by hand", new CaseScore(gold, readings, run.Brief(Name, readings)).Metrics());
    }
}
