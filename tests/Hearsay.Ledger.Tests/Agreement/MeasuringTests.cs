using Hearsay.Ledger.Agreement;

namespace Hearsay.Ledger.Tests.Agreement;

public sealed class MeasuringTests
{
    [Fact]
    public void The_line_names_the_person_from_whom_the_machine_differs_more()
    {
        var machine = Coded("Ida Brandt", 10);
        var measured = Measuring.Of([(Sheet('a'), Coded("Ida Brandt", 10)), (Sheet('b'), Coded("Jon Falk", 10))], machine, ["one build"]) with { By = "V. Holt", On = "2031-05-02" };

        Assert.Equal((2, 10), (measured.Reports, measured.Sentences));
        Assert.StartsWith("Checked on 2 reports by V. Holt, 2031-05-02: statement wrong in 0 % (0 to 28), origin in 100 % (72 to 100), stance in 0 %", MeasuredWords.Of(measured), StringComparison.Ordinal);
        Assert.Equal(10, measured.Compared[0].Fields.Single(field => field.Field == "origin").Differ);
        Assert.Equal(0, measured.Compared[1].Fields.Single(field => field.Field == "origin").Differ);
    }

    [Fact]
    public void Only_sentences_that_both_people_and_the_machine_have_are_counted()
    {
        var measured = Measuring.Of([(Sheet('a'), Coded("Ida Brandt", 6)), (Sheet('b'), Coded("Ida Brandt", 4))], Coded("Ida Brandt", 10), []);

        Assert.Equal(4, measured.Sentences);
        Assert.All(measured.Compared, pair => Assert.Equal(4, pair.Fields.Single(field => field.Field == "statement").Units));
    }

    [Fact]
    public void Where_nothing_was_recorded_the_line_says_so() => Assert.Equal("No error was measured on these reports.", MeasuredWords.Of(null));

    [Fact]
    public void What_was_measured_is_read_again_as_it_was_written()
    {
        var measured = Measuring.Of([(Sheet('a'), Coded("Ida Brandt", 6)), (Sheet('b'), Coded("Jon Falk", 6))], Coded("Ida Brandt", 6), ["one build", "another"]);

        Assert.Equal(MeasuredJson.Line(measured), MeasuredJson.Line(MeasuredJson.Read(MeasuredJson.Line(measured))));
        Assert.Throws<System.Text.Json.JsonException>(() => MeasuredJson.Read("{\"by\": null}"));
    }

    private static string Sheet(char digit) => new(digit, 64);

    /// <summary>Sentences of two reports, each with one statement.</summary>
    private static CodedSentence[] Coded(string origin, int sentences) =>
    [
        .. Enumerable.Range(0, sentences).Select(number => new CodedSentence(
            $"r{number % 2}", new string((char)('c' + number % 2), 64), number / 2 + 1, "Ida Brandt said the dam held.",
            [new CodedRow(new Dictionary<string, string> { ["source"] = "Ida Brandt", ["cue"] = "said", ["content"] = "the dam held" }, new Dictionary<string, string> { ["origin"] = origin, ["stance"] = "asserts" }, null, null)])),
    ];
}
