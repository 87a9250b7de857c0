using System.Text.Json;
using Hearsay.Evaluation.Sheets;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Tests.Sheets;

public sealed class SheetStageTests
{
    private const string Text = "Ida Brandt was killed. 12 people were killed and 3 people were injured.";

    [Fact]
    public void Counts_and_names_of_the_key_that_the_sheet_has_are_right()
    {
        var score = SheetStage.Score(
            [Key("""[{"low": 12, "high": 12}]""", "DEATH", "MINERS"), Key("""[{"low": 40, "high": 40}]""", "DEATH", "NURSES"), Key("""[{"low": 1, "high": 1}]""", "DEATH", "IDA BRANDT"), Key("""[{"low": 1, "high": 1}]""", "DEATH", "JON FALK")], [Reading("a")]);

        Assert.Equal(new Ratio(1, 2, 2), score.Counts);
        Assert.Equal(new Ratio(1, 2, 2), score.InCell);
        Assert.Equal(new Ratio(1, 2, 1), score.Named);
    }

    [Fact]
    public void A_count_with_another_outcome_is_wrong() =>
        Assert.Equal(new Ratio(0, 1, 2), SheetStage.Score([Key("""[{"low": 12, "high": 12}]""", "INJURY", "MINERS")], [Reading("a")]).Counts);

    [Fact]
    public void Of_a_report_without_a_key_nothing_is_asked() => Assert.Equal(default, SheetStage.Score([], [Reading("b")]).Counts);

    private static JsonElement Key(string numbers, string effect, string name) =>
        JsonElement.Parse($$"""{"report": "a", "victims": [{"names": ["{{name}}"], "numbers": {{numbers}}, "effects": ["{{effect}}"], "optional": false}]}""");

    private static Reading Reading(string id) => new()
    {
        Report = new Report { Id = id, Text = Text },
        Sentences = [new Span(0, 22), new Span(23, Text.Length)],
        Actors = [new Actor { Id = "a0", Name = "Ida Brandt", Kind = ActorKind.Person, Mentions = [new Span(0, 10)] }],
        Figures = [Figure("f0", "12", 12, "killed"), Figure("f1", "3 ", 3, "injured")],
    };

    private static Figure Figure(string id, string words, decimal value, string outcome) => new()
    {
        Id = id,
        Kind = FigureKind.Count,
        Unit = "count",
        Counted = "person",
        Outcome = outcome,
        Low = value,
        High = value,
        Span = new Span(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.TrimEnd().Length),
    };
}
