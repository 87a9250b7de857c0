namespace Hearsay.Rules.Tests;

/// <summary>A text file of the repository.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c> between its parts.</param>
/// <param name="Text">As it stands in the file, a byte order mark included.</param>
internal sealed record TextFile(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder, from the root; empty for the root itself.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>Each line with its number, counted from 1. A line break at the end begins no line.</summary>
    public IEnumerable<(int Number, string Line)> Lines()
    {
        var lines = Text.Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return Enumerable.Range(0, count).Select(i => (i + 1, lines[i]));
    }

    public bool EndsWith(params string[] endings) =>
        endings.Any(e => Path.EndsWith(e, StringComparison.Ordinal));

    public bool IsUnder(params string[] folders) =>
        folders.Any(f => Path.StartsWith(f + "/", StringComparison.Ordinal));
}
