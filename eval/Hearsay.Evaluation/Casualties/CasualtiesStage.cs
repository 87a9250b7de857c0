using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Casualties;

/// <summary>Counts of killed and injured, on MUC's dev reports.</summary>
internal sealed class CasualtiesStage : IStage
{
    private const string Reports = "muc/dev.reports.jsonl.gz", Incidents = "muc/dev.incidents.jsonl.gz";

    public string Name => "casualties";

    public string? Missing(EvaluationRun run) => run.Missing(Reports, Incidents);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var readings = run.Read(Name, CorpusFile.Reports(run.At(Reports)));
        yield return new Row($"casualties, MUC dev ({readings.Count} wires in capitals)", Score(CorpusFile.Rows(run.At(Incidents)), readings).Metrics());
    }

    /// <summary>Scores the readings of reports against the records of their incidents; a report without a reading has no figures.</summary>
    public static CasualtyScore Score(IEnumerable<JsonElement> incidents, IEnumerable<Reading> readings)
    {
        var of = readings.ToDictionary(reading => reading.Report.Id, reading => reading.Figures);
        return incidents.GroupBy(incident => incident.GetProperty("report").GetString()!)
            .Select(report => CasualtyScore.Of(
                [.. report.SelectMany(incident => incident.GetProperty("victims").EnumerateArray()).Select(VictimGroup.Of)], of.GetValueOrDefault(report.Key) ?? []))
            .Aggregate((a, b) => a + b);
    }
}
