using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Quantities;

/// <summary>Numbers with their bounds and units, on every other sentence of NewsQuant.</summary>
internal sealed class QuantitiesStage : IStage
{
    private const string Sentences = "newsquant/newsquant.even.json";

    public string Name => "quantities";

    public string? Missing(EvaluationRun run) => run.Missing(Sentences);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var gold = JsonElement.Parse(File.ReadAllBytes(run.At(Sentences)));
        var score = Score(gold, run.Read(Name, CorpusFile.Sentences(gold)));
        yield return new Row($"quantities, NewsQuant half ({gold.GetArrayLength()} sentences), F1", score.Metrics());
    }

    /// <summary>Scores the readings of sentences, whose ids are the sentences' numbers from 0; a sentence without a reading has no figures.</summary>
    public static QuantityScore Score(JsonElement sentences, IEnumerable<Reading> readings)
    {
        var of = readings.ToDictionary(reading => reading.Report.Id, reading => reading.Figures);
        return sentences.EnumerateArray()
            .Select((sentence, number) => QuantityScore.Of(
                [.. sentence.GetProperty("quantities").EnumerateArray().Select(GoldQuantity.Of)], of.GetValueOrDefault($"{number}") ?? []))
            .Aggregate((a, b) => a + b);
    }
}
