using System.Text.Json;
using Hearsay.Evaluation.Corpora;

namespace Hearsay.Evaluation.Cases;

/// <summary>A hand-made reading of a few reports of one event. Spans count code points.</summary>
internal sealed record CaseGold(
    IReadOnlyList<string> Reports, IReadOnlyDictionary<string, string[]> Aliases, IReadOnlyList<CaseStatement> Statements, IReadOnlyList<CaseFigure> Figures)
{
    public static CaseGold Read(JsonElement gold) => new(
        [.. gold.GetProperty("reports").EnumerateObject().Select(report => report.Name)],
        gold.GetProperty("aliases").EnumerateObject().ToDictionary(alias => alias.Name, alias => Texts(alias.Value), StringComparer.Ordinal),
        [.. gold.GetProperty("statements").EnumerateArray().Select(StatementOf)],
        [.. gold.GetProperty("figures").EnumerateArray().Select(FigureOf)]);

    /// <summary>A report's name without its folder and extension, by which gold, readings and briefs name it alike.</summary>
    public static string Stem(string name) => Path.GetFileNameWithoutExtension(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);

    private static CaseStatement StatementOf(JsonElement s) => new(
        Stem(Text(s, "report")!), Offsets.One(s.GetProperty("content")), Accepted(s, "origin"), Accepted(s, "stance"), Accepted(s, "certainty"),
        Texts(s.GetProperty("via")), Some(s, "via_accept"), Text(s, "question"));

    private static CaseFigure FigureOf(JsonElement f) => new(
        Stem(Text(f, "report")!), Offsets.One(f.GetProperty("span")), End(f, "low"), End(f, "high"), Accepted(f, "origin"), Text(f, "question"));

    /// <summary>The right answer first, then others that are right too.</summary>
    private static string[] Accepted(JsonElement of, string name) => [Text(of, name)!, .. Some(of, name + "_accept")];

    private static string[] Some(JsonElement of, string name) => of.TryGetProperty(name, out var list) ? Texts(list) : [];

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static decimal? End(JsonElement of, string name) => of.GetProperty(name) is { ValueKind: JsonValueKind.Number } end ? end.GetDecimal() : null;
}
