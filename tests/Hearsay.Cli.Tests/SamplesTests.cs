using System.Text.Json;
using Hearsay.Intake;
using Hearsay.Reader;

namespace Hearsay.Cli.Tests;

/// <summary>The whole way on the samples, against what a person read in them.</summary>
public sealed class SamplesTests
{
    // What the reading of today holds; a change that reads fewer has to say why.
    private const int LeastFactsRight = 16;
    private static readonly string Root = RootOf(AppContext.BaseDirectory);
    private static readonly Lazy<Dictionary<string, Reading>> Readings = new(ReadAll);
    private static readonly JsonElement[] Facts = [.. Gold().GetProperty("facts").EnumerateArray()];

    [Fact]
    public void Every_sample_is_taken_in()
    {
        var outcomes = new ReportSource().Read([Path.Combine(Root, "samples", "greyfell")]).ToList();
        Assert.Empty(outcomes.OfType<Refusal>());
        Assert.Equal(11, outcomes.Count);
    }

    [Fact]
    public void Every_figure_that_a_person_read_is_read_with_its_bounds() =>
        Assert.All(Facts.Where(fact => fact.TryGetProperty("low", out _)), fact => Assert.Contains(Figures(fact), figure => SameBounds(fact, figure)));

    [Fact]
    public void Most_facts_come_with_the_right_origin_and_stance()
    {
        var wrong = Facts.Where(fact => !IsRight(fact)).Select(fact => $"{fact.GetProperty("report")}: {fact.GetProperty("text")}").ToList();
        Assert.True(Facts.Length - wrong.Count >= LeastFactsRight, $"{wrong.Count} of {Facts.Length} are wrong:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Every_span_lies_in_its_report() =>
        Assert.All(Readings.Value.Values, reading => Assert.All(
            reading.Statements.SelectMany(s => s.Source.Concat(s.Cue).Concat(s.Content)).Concat(reading.Figures.Select(f => f.Span)).Concat(reading.Sentences),
            span => Assert.InRange(span.End, span.Start + 1, reading.Report.Text.Length)));

    [Fact]
    public void The_rules_behind_a_reading_are_told_without_changing_it()
    {
        var reader = ReportReader.LoadDefault();
        Assert.All(Readings.Value.Values, reading =>
        {
            var (again, stepsOf) = reader.Explain(reading.Report);
            Assert.Equal(ReadingJson.Write(reading), ReadingJson.Write(again));
            Assert.All(again.Statements, statement => Assert.Subset(
                stepsOf(statement.Id).Select(step => step.Cell).ToHashSet(),
                new HashSet<string> { "origin", "stance", "polarity", "certainty", "distance", "modality", "quotation", "basis", "saidOn" }));
            Assert.All(again.Figures, figure => Assert.Contains(stepsOf(figure.Id), step => step.Cell == "statement"));
            Assert.Contains(again.Statements, statement => stepsOf(statement.Id).Any(step => step.Margin > 0));
        });
    }

    private static bool IsRight(JsonElement fact)
    {
        var reading = Of(fact);
        if (!fact.TryGetProperty("low", out _))
            return reading.Statements.Any(s => s.Content.Any(c => c.Overlaps(Place(fact))) && Fits(fact, s));
        return Figures(fact).Where(figure => SameBounds(fact, figure)).Any(figure =>
            figure.Statement is null ? fact.GetProperty("origin").ValueKind == JsonValueKind.Null
            : fact.GetProperty("origin").ValueKind != JsonValueKind.Null && Fits(fact, reading.Statements.Single(s => s.Id == figure.Statement)));
    }

    private static bool Fits(JsonElement fact, Statement statement) =>
        Named(fact, "origin").Concat(Named(fact, "originAccept")).Contains(statement.Origin, StringComparer.OrdinalIgnoreCase)
        && Named(fact, "stance").Concat(Named(fact, "stanceAccept")).Contains(statement.Stance.ToString(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Named(JsonElement fact, string member) =>
        !fact.TryGetProperty(member, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()!)
        : [value.GetString()!];

    private static IEnumerable<Figure> Figures(JsonElement fact) => Of(fact).Figures.Where(figure => figure.Span.Overlaps(Place(fact)));

    private static bool SameBounds(JsonElement fact, Figure figure) => figure.Low == Bound(fact, "low") && figure.High == Bound(fact, "high");

    private static decimal? Bound(JsonElement fact, string end) =>
        fact.GetProperty(end) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static Reading Of(JsonElement fact) => Readings.Value[fact.GetProperty("report").GetString()!];

    private static Span Place(JsonElement fact)
    {
        var (text, words) = (Of(fact).Report.Text, fact.GetProperty("text").GetString()!);
        var at = -1;
        for (var left = fact.TryGetProperty("occurrence", out var number) ? number.GetInt32() : 1; left > 0; left--)
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return new Span(at, at + words.Length);
    }

    private static Dictionary<string, Reading> ReadAll()
    {
        var reader = ReportReader.LoadDefault();
        return new ReportSource().Read([Path.Combine(Root, "samples", "greyfell")]).OfType<Taken>()
            .Select(taken => reader.Read(taken.Report)).ToDictionary(reading => reading.Report.Id);
    }

    private static JsonElement Gold() =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Root, "tests", "expectations", "samples.gold.json"))).RootElement;

    private static string RootOf(string folder) =>
        File.Exists(Path.Combine(folder, "Hearsay.slnx")) ? folder : RootOf(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
