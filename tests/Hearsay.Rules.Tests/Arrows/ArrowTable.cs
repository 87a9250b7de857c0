namespace Hearsay.Rules.Tests.Arrows;

/// <summary>Which project may use which, as a <c>.tsv</c> file tells it.</summary>
internal sealed class ArrowTable
{
    public const string Path = "tests/Hearsay.Rules.Tests/Arrows/arrows.tsv";

    private readonly Dictionary<string, HashSet<string>> _allowed = new(StringComparer.Ordinal);

    public ArrowTable(TextFile file)
    {
        foreach (var (_, line) in file.Lines().Where(l => !l.Line.StartsWith('#')))
        {
            var cells = line.Split('\t');
            _allowed.Add(cells[0], [.. cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        }
    }

    /// <summary>The table as the tests were built with it, whichever clone they look at.</summary>
    public static ArrowTable Here { get; } = new(new TextFile(Path, Embedded("arrows.tsv")));

    public IEnumerable<string> Projects => _allowed.Keys;

    /// <summary>What a project may use; null for one that the table does not know.</summary>
    public IReadOnlySet<string>? Of(string project)
    {
        const string Tests = ".Tests", Testing = "Hearsay.Testing";
        var own = _allowed.GetValueOrDefault(project);
        if (!project.EndsWith(Tests, StringComparison.Ordinal))
            return own;
        var tested = project[..^Tests.Length];
        return _allowed.TryGetValue(tested, out var below)
            ? [.. below, tested, Testing, .. _allowed.GetValueOrDefault(Testing) ?? [], .. own ?? []]
            : new HashSet<string>();
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(ArrowTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
