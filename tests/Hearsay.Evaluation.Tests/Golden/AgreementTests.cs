using System.Text.Json;
using Hearsay.Evaluation.Cases;
using Hearsay.Evaluation.Casualties;
using Hearsay.Evaluation.Events;
using Hearsay.Evaluation.Grouping;
using Hearsay.Evaluation.Quantities;
using Hearsay.Evaluation.Stages;
using Hearsay.Evaluation.Statements;
using Hearsay.Evaluation.Synthetic;

namespace Hearsay.Evaluation.Tests.Golden;

/// <summary>The evaluation gives the numbers of the scorer that comes with the data, to its four places.</summary>
public sealed class AgreementTests
{
    private const double FourPlaces = 0.5001e-4;

    [Fact]
    public void Statements_score_as_the_other_scorer_has_them()
    {
        var readings = GoldenFile.Readings("statements.readings.jsonl").ToDictionary(reading => reading.Report.Id);
        var score = GoldenFile.Rows("statements.gold.jsonl")
            .Select(article => StatementGold.Score(article, readings.GetValueOrDefault(article.GetProperty("id").GetString()!))).Aggregate((a, b) => a + b);
        var expected = GoldenFile.Json("statements.expected.json");

        Same(expected, "source", score.Source);
        Same(expected, "cue", score.Cue);
        Same(expected, "content", score.Content);
        Same(expected, "statements", score.Statements);
    }

    [Fact]
    public void Quantities_score_as_the_other_scorer_has_them()
    {
        var score = QuantitiesStage.Score(GoldenFile.Json("quantities.gold.json"), GoldenFile.Readings("quantities.readings.jsonl"));
        var expected = GoldenFile.Json("quantities.expected.json");

        Same(expected, "value", score.Value);
        Same(expected, "value_bound", score.Bound);
        Same(expected, "value_unit", score.Unit);
    }

    [Fact]
    public void Casualties_score_as_the_other_scorer_has_them()
    {
        var score = CasualtiesStage.Score(GoldenFile.Rows("casualties.gold.jsonl"), GoldenFile.Readings("casualties.readings.jsonl"));
        var expected = GoldenFile.Json("casualties.expected.json");

        Assert.Equal(expected.GetProperty("groups").GetInt32(), score.Found.Expected);
        Same(expected, score.Metrics(), "figure_recall", "with_outcome", "outcome_precision");
    }

    [Fact]
    public void Events_score_as_the_other_scorer_has_them()
    {
        var score = EventScore.Of(EventsStage.Gold(GoldenFile.Rows("events.gold.jsonl")), GoldenFile.Brief("events.brief.json"));

        Same(GoldenFile.Json("events.expected.json"), score.Grouped);
    }

    [Fact]
    public void Invented_reports_score_as_the_other_scorer_has_them()
    {
        var score = SyntheticScore.Of(Truth.Read(GoldenFile.Json("synthetic.truth.json")), GoldenFile.Brief("synthetic.brief.json"));
        var expected = GoldenFile.Json("synthetic.expected.json");

        Same(expected.GetProperty("events"), score.Events.Grouped);
        Same(expected.GetProperty("questions"), score.Questions);
        Assert.Equal(expected.GetProperty("origins").GetProperty("questions").GetInt32(), score.Origins.Expected);
        Assert.Equal(expected.GetProperty("origins").GetProperty("held").GetDouble(), score.Origins.Share, FourPlaces);
        Assert.Equal(expected.GetProperty("origins").GetProperty("mean_width").GetDouble(), score.Width, 0.5001e-3);
        Assert.Equal(expected.GetProperty("copies").GetProperty("p").GetDouble(), score.Copies.Precision, FourPlaces);
        Assert.Equal(expected.GetProperty("copies").GetProperty("r").GetDouble(), score.Copies.Recall, FourPlaces);
    }

    [Fact]
    public void A_case_scores_as_the_other_scorer_has_it()
    {
        var score = new CaseScore(CaseGold.Read(GoldenFile.Json("case.gold.json")), GoldenFile.Readings("case.readings.jsonl"), GoldenFile.Brief("case.brief.json"));
        var expected = GoldenFile.Json("case.expected.json");

        Same(expected, score.Metrics(), "statement_recall", "statement_precision", "origin", "stance", "stance_marked", "certainty", "certainty_hedged", "chain",
            "relays_invented", "figure_recall", "figure_origin");
        Same(expected.GetProperty("questions_b3"), score.Questions());
    }

    private static void Same(JsonElement expected, string name, Ratio found)
    {
        Assert.Equal(expected.GetProperty(name).GetProperty("p").GetDouble(), found.Precision, FourPlaces);
        Assert.Equal(expected.GetProperty(name).GetProperty("r").GetDouble(), found.Share, FourPlaces);
        Assert.Equal(expected.GetProperty(name).GetProperty("f1").GetDouble(), found.F1, FourPlaces);
    }

    private static void Same(JsonElement expected, BCubed found)
    {
        Assert.Equal(expected.GetProperty("p").GetDouble(), found.Precision, FourPlaces);
        Assert.Equal(expected.GetProperty("r").GetDouble(), found.Recall, FourPlaces);
        Assert.Equal(expected.GetProperty("f1").GetDouble(), found.F1, FourPlaces);
    }

    private static void Same(JsonElement expected, IReadOnlyList<Metric> found, params string[] names)
    {
        foreach (var name in names)
            Assert.Equal(expected.GetProperty(name).GetDouble(), found.Single(metric => metric.Name == name).Value, FourPlaces);
    }
}
