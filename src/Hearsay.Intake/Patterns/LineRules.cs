using System.Globalization;

namespace Hearsay.Intake.Patterns;

/// <summary>
/// A table of line patterns, looked up by a line's first word. Columns: kind, where, most words, pattern.
/// Thread-safe once built.
/// </summary>
internal sealed class LineRules
{
    private const int LongestLine = 1000;
    private readonly Dictionary<string, List<LineRule>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LineRule>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public LineRules(string table)
    {
        var rank = 0;
        foreach (var row in Tsv.Rows(table, 4))
        {
            var where = Enum.Parse<LineWhere>(row[1], ignoreCase: true);
            var words = int.Parse(row[2], CultureInfo.InvariantCulture);
            foreach (var pattern in Alternatives.Of(row[3]))
                Add(new LineRule(rank, row[0], where, words, new LinePattern(pattern)));
            rank++;
        }
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The rules that the line matches, each with what it captured, in no particular order; none for a line of more than 1000 characters.</summary>
    /// <param name="line">Peeled (see <see cref="Peel"/>).</param>
    public IEnumerable<(LineRule Rule, Span Captured)> Matches(string text, Span line)
    {
        if (line.Length is 0 or > LongestLine)
            yield break;
        var words = Words(line.Of(text));
        foreach (var rule in Candidates(line.Of(text)))
            if (words <= rule.MaxWords && rule.Pattern.Matches(line.Of(text), out var captured))
                yield return (rule, new Span(line.Start + captured.Start, line.Start + captured.End));
    }

    private void Add(LineRule rule)
    {
        var key = rule.Pattern.FirstWord;
        if (!_byFirstWord.TryGetValue(key, out var rules))
            _byFirstWord.Add(key, rules = []);
        rules.Add(rule);
    }

    private IEnumerable<LineRule> Candidates(ReadOnlySpan<char> line)
    {
        Span<char> word = stackalloc char[24];
        var end = LinePattern.WordEnd(line);
        for (var i = 0; i < end && i < word.Length; i++)
            word[i] = Fold.Of(line[i]);
        var anywhere = _byFirstWord.GetValueOrDefault("") ?? [];
        return end is > 0 and <= 24 && _lookup.TryGetValue(word[..end], out var rules) ? rules.Concat(anywhere) : anywhere;
    }

    /// <summary>Number of words, counted no further than 60.</summary>
    public static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        var inside = false;
        foreach (var c in line)
        {
            var space = char.IsWhiteSpace(c);
            if (!space && !inside && ++words == 60)
                break;
            inside = !space;
        }
        return words;
    }
}
