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

    /// <summary>The classes that the words name, in rising order, <c>+</c> between; the stems themselves where they name none; null for none.</summary>
    public static string? ClassOf(string? words)
    {
        if (words is null)
            return null;
        var stems = TermReader.Words(words, new Span(0, words.Length)).Select(word => word.Stem).ToArray();
        var classes = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < stems.Length; at++)
        {
            var two = at + 1 < stems.Length ? stems[at] + " " + stems[at + 1] : null;
            if (two is not null && Classes.TryGetValue(two, out var named))
                at++;
            else if (!Classes.TryGetValue(stems[at], out named))
                continue;
            classes.UnionWith(named);
        }
        return classes.Count > 0 ? string.Join('+', classes) : stems.Length > 0 ? string.Join(' ', stems) : null;
    }

    /// <summary>Whether everybody of the narrower class is of the wider one too: killed within killed or wounded.</summary>
    public static bool IsWithin(string narrower, string wider) =>
        narrower != wider && wider.Contains('+', StringComparison.Ordinal) && narrower.Split('+').All(wider.Split('+').Contains);

    private static string Stems(string phrase) => string.Join(' ', phrase.Split(' ').Select(Stemmer.Stem));
}
