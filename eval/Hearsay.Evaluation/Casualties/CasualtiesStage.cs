using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Errors;
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
        var incidents = CorpusFile.Rows(run.At(Incidents)).ToList();
        yield return new Row($"casualties, MUC dev ({readings.Count} wires in capitals)", Score(incidents, readings).Metrics(), Section(incidents, readings));
    }

    /// <summary>Scores the readings of reports against the records of their incidents; a report without a reading has no figures.</summary>
    public static CasualtyScore Score(IEnumerable<JsonElement> incidents, IEnumerable<Reading> readings) =>
        ByReport(incidents, readings).Select(report => CasualtyScore.Of(report.Victims, report.Figures)).Aggregate((a, b) => a + b);

    private static string Section(IEnumerable<JsonElement> incidents, IEnumerable<Reading> readings)
    {
        var faults = ByReport(incidents, readings).SelectMany(report => CasualtyFaults.Of(report.Victims, report.Figures)).ToList();
        return $"""
            ## Casualties: the commonest errors

            Counted by rule on MUC dev. The keys record incidents, not sentences: they leave out old and general counts, and give a number that nobody wrote where the report has to be added up. No example is from a corpus.

            {ErrorTable.Of("groups of victims without a figure of the right ends and outcome", ErrorKind.CasualtyMissed, faults)}
            {ErrorTable.Of("figures of dead or injured that are no group of the key", ErrorKind.CasualtyTold, faults)}
            """.ReplaceLineEndings("\n");
    }

    private static IEnumerable<(List<VictimGroup> Victims, IReadOnlyList<Figure> Figures)> ByReport(IEnumerable<JsonElement> incidents, IEnumerable<Reading> readings)
    {
        var of = readings.ToDictionary(reading => reading.Report.Id, reading => reading.Figures);
        return incidents.GroupBy(incident => incident.GetProperty("report").GetString()!)
            .Select(report => (report.SelectMany(incident => incident.GetProperty("victims").EnumerateArray()).Select(VictimGroup.Of).ToList(), of.GetValueOrDefault(report.Key) ?? []));
    }
}
