using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Errors;
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
        var readings = run.Read(Name, CorpusFile.Sentences(gold));
        yield return new Row($"quantities, NewsQuant half ({gold.GetArrayLength()} sentences), F1", Score(gold, readings).Metrics(), Section(gold, readings));
    }

    /// <summary>Scores the readings of sentences, whose ids are the sentences' numbers from 0; a sentence without a reading has no figures.</summary>
    public static QuantityScore Score(JsonElement sentences, IEnumerable<Reading> readings) =>
        BySentence(sentences, readings).Select(one => QuantityScore.Of(one.Gold, one.Read)).Aggregate((a, b) => a + b);

    private static string Section(JsonElement sentences, IEnumerable<Reading> readings) => $"""
        ## Quantities: the commonest errors

        Counted by rule on the NewsQuant half: what is marked and what is read are paired one to one, the best fits first; a figure with a wrong bound and a wrong unit is counted for both. **What should be read** is in bold; behind
        the arrow stands what is read. No example is from a corpus.

        {ErrorTable.Of("quantities missed, misread or invented", ErrorKind.Quantity, BySentence(sentences, readings).SelectMany(one => QuantityFaults.Of(one.Gold, one.Read)))}
        """.ReplaceLineEndings("\n");

    private static IEnumerable<(List<GoldQuantity> Gold, IReadOnlyList<Figure> Read)> BySentence(JsonElement sentences, IEnumerable<Reading> readings)
    {
        var of = readings.ToDictionary(reading => reading.Report.Id, reading => reading.Figures);
        return sentences.EnumerateArray().Select((sentence, number) =>
            (sentence.GetProperty("quantities").EnumerateArray().Select(GoldQuantity.Of).ToList(), of.GetValueOrDefault($"{number}") ?? []));
    }
}
