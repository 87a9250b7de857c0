using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Sheets;

/// <summary>The recorder's sheet of each MUC report against the victims that its keys record: developed on the dev reports, scored on tst2's too.</summary>
internal sealed class SheetStage : IStage
{
    private static readonly (string Split, string Prefix)[] Splits = [("tst2", ""), ("dev", "dev_")];

    public string Name => "sheet";

    public string? Missing(EvaluationRun run) => run.Missing([.. Splits.SelectMany(split => new[] { Reports(split.Split), Incidents(split.Split) })]);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        foreach (var (split, prefix) in Splits)
        {
            var readings = run.Read($"{Name}-{split}", CorpusFile.Reports(run.At(Reports(split))));
            yield return new Row($"recorder's sheets of single reports, MUC {split} ({readings.Count} wires in capitals)", Score(CorpusFile.Rows(run.At(Incidents(split))), readings).Metrics(prefix));
        }
    }

    /// <summary>Scores the sheet of each report that has a key; of a report without a key nothing is known.</summary>
    public static SheetScore Score(IEnumerable<JsonElement> incidents, IEnumerable<Reading> readings)
    {
        var keys = incidents.GroupBy(incident => incident.GetProperty("report").GetString()!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(incident => incident.GetProperty("victims").EnumerateArray()).Select(KeyVictims.Of).ToArray(), StringComparer.Ordinal);
        return readings.Where(reading => keys.ContainsKey(reading.Report.Id)).AsParallel().AsOrdered().Select(reading => SheetScore.Of(keys[reading.Report.Id], reading)).Aggregate(new SheetScore(default, default, default), (all, one) => all + one);
    }

    private static string Reports(string split) => $"muc/{split}.reports.jsonl.gz";

    private static string Incidents(string split) => $"muc/{split}.incidents.jsonl.gz";
}
