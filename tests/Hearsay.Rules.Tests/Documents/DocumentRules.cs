using System.Text.RegularExpressions;

namespace Hearsay.Rules.Tests.Documents;

/// <summary>What pages say about this repository is so.</summary>
internal static partial class DocumentRules
{
    /// <summary>Links that do not lead out of the repository: where they stand and the path they lead to, from the root. Code is left aside.</summary>
    public static IEnumerable<(int Line, string Path)> Links(TextFile page)
    {
        var fenced = false;
        foreach (var (number, line) in page.Lines())
        {
            fenced ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (fenced)
                continue;
            foreach (var match in Link().Matches(Code().Replace(line, "")).Cast<Match>())
                if (Resolve(page.Folder, match.Groups[1].Value) is { } path)
                    yield return (number, path);
        }
    }

    /// <summary>Paths between backticks that begin with a folder of the repository.</summary>
    public static IEnumerable<(int Line, string Path)> Mentions(TextFile page) =>
        from line in page.Lines()
        from match in Mention().Matches(line.Line)
        select (line.Number, match.Groups[1].Value.TrimEnd('/'));

    /// <summary>Each page of decisions has a number of its own in its name and is listed in the folder's README.</summary>
    public static IEnumerable<Breach> Decisions(IReadOnlyCollection<TextFile> pages, TextFile index)
    {
        var listed = Links(index).Select(l => l.Path).ToHashSet();
        foreach (var page in pages.Where(p => !listed.Contains(p.Path)))
            yield return new Breach(index.Path, 1, $"does not list {page.Name}.");
        foreach (var page in pages.Where(p => !DecisionName().IsMatch(p.Name)))
            yield return new Breach(page.Path, 1, "is not named as 0001-few-words.md.");
        foreach (var page in pages.GroupBy(p => p.Name[..Math.Min(4, p.Name.Length)]).Where(g => g.Count() > 1).SelectMany(g => g.Skip(1)))
            yield return new Breach(page.Path, 1, "bears a number that another page bears.");
    }

    /// <summary>The path from the root that a link in a page of that folder leads to; null for one that leads elsewhere.</summary>
    private static string? Resolve(string folder, string target)
    {
        var path = target.Split('#')[0];
        if (path.Length == 0 || path.Contains(':', StringComparison.Ordinal))
            return null;
        var parts = path.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in Uri.UnescapeDataString(path).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(p => p != "."))
            if (part != ".." || parts.Count == 0)
                parts.Add(part);
            else
                parts.RemoveAt(parts.Count - 1);
        return string.Join('/', parts);
    }

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)>?(?:\s+""[^""]*"")?\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"`((?:src|tests|docs|eval|training|models|samples|\.ci)/[\w./-]*\w/?)`", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex DecisionName();
}
