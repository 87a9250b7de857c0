using System.Collections.Frozen;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>What happened to what is counted, as classes: "killed or wounded" is {killed, wounded}.</summary>
internal static class Outcome
{
    private static readonly FrozenDictionary<string, string[]> Classes = Table.Rows("outcomes.tsv")
        .SelectMany(row => Table.Words(row[1], ',').Select(phrase => (Stems(phrase), row[0].Split('+'))))
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Classes that are named by words of many other uses ("be", "hit"): not read off a whole clause.</summary>
    private static readonly string[] NeverOfClause = ["deployed", "affected", "dismissed"];

    /// <summary>The classes that the words name, in rising order, <c>+</c> between; the stems themselves where they name none; null for none.</summary>
    public static string? ClassOf(string? words)
    {
        if (words is null)
            return null;
        var read = TermReader.Words(words, new Span(0, words.Length));
        var classes = Read(read);
        return classes.Count > 0 ? string.Join('+', classes) : read.Count > 0 ? string.Join(' ', read.Select(word => word.Stem)) : null;
    }

    /// <summary>The classes that the words of a clause name of those it counts, as <see cref="ClassOf"/> writes them; null for none. That they are in hospital tells less than what ails them.</summary>
    public static string? Named(IReadOnlyList<Word> words)
    {
        var classes = Read(words);
        classes.ExceptWith(NeverOfClause);
        if (classes.Count > 1)
            classes.Remove("hospitalised");
        return classes.Count > 0 ? string.Join('+', classes) : null;
    }

    /// <summary>The classes of the phrase of two words or more that the words begin with; null for none.</summary>
    public static string? Opening(IReadOnlyList<Word> words)
    {
        var stems = Stems(words);
        return stems.Count > 1 && Classes.TryGetValue(stems[0] + " " + stems[1], out var named) ? string.Join('+', named) : null;
    }

    private static SortedSet<string> Read(IReadOnlyList<Word> words)
    {
        var stems = Stems(words);
        var classes = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < stems.Count; at++)
        {
            var two = at + 1 < stems.Count ? stems[at] + " " + stems[at + 1] : null;
            if (two is not null && Classes.TryGetValue(two, out var named))
                at++;
            else if (!Classes.TryGetValue(stems[at], out named))
                continue;
            classes.UnionWith(named);
        }
        return classes;
    }

    /// <summary>Without possessives: "lost their lives" is the phrase "lost lives".</summary>
    private static List<string> Stems(IReadOnlyList<Word> words) =>
        [.. words.Where(word => word.Lower is not ("their" or "his" or "her" or "its")).Select(word => word.Stem)];

    /// <summary>Whether everybody of the narrower class is of the wider one too: killed within killed or wounded.</summary>
    public static bool IsWithin(string narrower, string wider) =>
        narrower != wider && wider.Contains('+', StringComparison.Ordinal) && narrower.Split('+').All(wider.Split('+').Contains);

    private static string Stems(string phrase) => string.Join(' ', phrase.Split(' ').Select(Stemmer.Stem));
}
