using System.Text.RegularExpressions;

namespace Hearsay.Rules.Tests.Data;

/// <summary>Word lists, cues, units and rules are readable files that say what they hold and where it comes from.</summary>
internal static partial class DataRules
{
    private const int FewestWords = 8;

    /// <summary>The file begins with <c>#</c> lines that say something.</summary>
    public static IEnumerable<Breach> Origin(TextFile file)
    {
        var words = file.Lines().Select(l => l.Line).TakeWhile(l => l.StartsWith('#')).Sum(l => Word().Count(l));
        if (words < FewestWords)
            yield return new Breach(file.Path, 1, "does not begin with # lines that say what it holds and where that comes from.");
    }

    /// <summary>No entry stands twice.</summary>
    public static IEnumerable<Breach> Twice(TextFile file)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, line) in file.Lines().Where(l => l.Line.Length > 0 && !l.Line.StartsWith('#')))
            if (!seen.TryAdd(line, number))
                yield return new Breach(file.Path, number, $"'{line}' stands already in line {seen[line]}.");
    }

    /// <summary>Text files end their lines with a line feed, the last one too, and begin without a byte order mark.</summary>
    public static IEnumerable<Breach> LineEnds(TextFile file)
    {
        foreach (var (number, line) in file.Lines().Where(l => l.Line.EndsWith('\r')).Take(1))
            yield return new Breach(file.Path, number, "ends with a carriage return.");
        if (file.Text.Length > 0 && !file.Text.EndsWith('\n'))
            yield return new Breach(file.Path, file.Lines().Last().Number, "the last line has no end.");
        if (file.Text.StartsWith('\uFEFF'))
            yield return new Breach(file.Path, 1, "begins with a byte order mark.");
    }

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
