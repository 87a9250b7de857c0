using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Events;

/// <summary>Whether reports of one event meet and others keep apart, on BASIL's triples.</summary>
internal sealed class EventsStage : IStage
{
    private const string Reports = "basil/basil.even.jsonl.gz";

    public string Name => "events";

    public string? Missing(EvaluationRun run) => run.Missing(Reports);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var gold = Gold(CorpusFile.Rows(run.At(Reports)));
        var brief = run.Brief(Name, run.Read(Name, CorpusFile.Reports(run.At(Reports))));
        yield return new Row($"events, BASIL ({gold.Count} reports), B-cubed", EventScore.Of(gold, brief).Metrics());
    }

    /// <summary>The event of each report.</summary>
    public static Dictionary<string, string> Gold(IEnumerable<JsonElement> rows) =>
        rows.ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("event").GetString()!, StringComparer.Ordinal);
}
