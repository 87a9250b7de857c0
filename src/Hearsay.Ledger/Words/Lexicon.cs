using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Ledger.Words;

/// <summary>What the ledger knows of English words at large: which carry no topic, how rare they are, which mean the same. Immutable, thread-safe.</summary>
internal sealed class Lexicon
{
    private const double Unseen = 4, ConceptFloor = 2.5;

    /// <summary>How many articles the counts were made from.</summary>
    public const double Articles = 3730;
    private readonly FrozenSet<string> _stops;
    private readonly FrozenDictionary<string, double> _weights;
    private readonly FrozenDictionary<string, string> _concepts;
    private readonly FrozenSet<string> _openings;

    private Lexicon()
    {
        _stops = Table.Rows("stop-words.tsv").SelectMany(row => Table.Words(row[0], ' ')).ToFrozenSet(StringComparer.Ordinal);
        _weights = StemWeights();
        _concepts = Concepts();
        _openings = _concepts.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => key[..key.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
        LongestPhrase = _concepts.Keys.Max(key => key.Count(c => c == ' ') + 1);
    }

    /// <summary>The one lexicon of this build, read on first use.</summary>
    public static Lexicon Default { get; } = new();

    /// <summary>Number of words of the longest phrase that names a concept.</summary>
    public int LongestPhrase { get; }

    /// <summary>Whether the word (lower case) carries no topic of its own.</summary>
    public bool IsStop(string word) => _stops.Contains(word);

    /// <summary>Whether the stem is that of a word that stands in at least one in forty articles: no name's usual look.</summary>
    public bool IsCommon(string stem) => _weights.TryGetValue(stem, out var weight) && weight < 3.7;

    /// <summary>The concept that the stems, single spaces between them, name; null for none.</summary>
    public string? Concept(string stems) => _concepts.GetValueOrDefault(stems);

    /// <summary>Whether a phrase of several words that names a concept begins with the stem.</summary>
    public bool OpensPhrase(string stem) => _openings.Contains(stem);

    /// <summary>Logarithm of one over the share of articles that hold the stem.</summary>
    public double Weight(string stem) => _weights.GetValueOrDefault(stem, Math.Log(Articles / Unseen));

    /// <summary>The weight of a concept named by such stems.</summary>
    public double ConceptWeight(string stem) => Math.Clamp(Weight(stem), ConceptFloor, ConceptFloor + 1.5);

    private static FrozenDictionary<string, double> StemWeights()
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in Table.Rows("word-counts.tsv"))
        {
            var stem = Stemmer.Stem(row[0]);
            counts[stem] = counts.GetValueOrDefault(stem) + double.Parse(row[1], CultureInfo.InvariantCulture);
        }
        return counts.ToFrozenDictionary(pair => pair.Key, pair => Math.Log(Articles / Math.Min(pair.Value, Articles)) + .01, StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Concepts()
    {
        var concepts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Table.Rows("concepts.tsv"))
        {
            foreach (var phrase in Table.Words(row[1], ','))
                concepts.TryAdd(string.Join(' ', phrase.Split(' ').Select(Stemmer.Stem)), "=" + row[0]);
        }
        return concepts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
