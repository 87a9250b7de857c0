namespace Hearsay.Fuzz.Targets;

/// <summary>All readers of bytes that the program has.</summary>
internal static class AllTargets
{
    public static IReadOnlyList<FuzzTarget> List { get; } =
    [
        new("text", bytes => IntakeTargets.Read(bytes, "report.txt")),
        new("front-matter", bytes => IntakeTargets.Read(bytes, "report.md")),
        new("page", bytes => IntakeTargets.Read(bytes, "report.html")),
        new("lines", bytes => IntakeTargets.Read(bytes, "reports.jsonl")),
        new("json", bytes => IntakeTargets.Read(bytes, "reports.json")),
        new("side-file", IntakeTargets.ReadSideFile),
        new("input", IntakeTargets.ReadInput),
        new("date", IntakeTargets.ReadDate),
        new("model", ModelTargets.ReadLinear),
        new("network", ModelTargets.ReadNetwork),
        new("tellings", ModelTargets.ReadTellings),
        new("reading", ReadingTargets.ReadJson),
        new("coding-sheet", CodingTargets.ReadSheet),
        new("reader", ReadingTargets.ReadText),
    ];

    public static FuzzTarget? Named(string name) => List.FirstOrDefault(target => target.Name == name);
}
