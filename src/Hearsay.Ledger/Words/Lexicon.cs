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
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _forms;

    private Lexicon()
    {
        _stops = Table.Rows("stop-words.tsv").SelectMany(row => Table.Words(row[0], ' ')).ToFrozenSet(StringComparer.Ordinal);
        var words = Table.Rows("word-counts.tsv").Select(row => (Lower: row[0], Stem: Stemmer.Stem(row[0]), Articles: double.Parse(row[1], CultureInfo.InvariantCulture))).ToArray();
        _weights = StemWeights(words);
        _concepts = Concepts();
        _openings = _concepts.Keys.SelectMany(Openings).ToFrozenSet(StringComparer.Ordinal);
        _forms = words.ToDictionary(word => word.Lower, word => Made(word.Lower, word.Stem), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        LongestPhrase = _concepts.Keys.Max(key => key.Count(c => c == ' ') + 1);
    }

    /// <summary>The one lexicon of this build, read on first use.</summary>
    public static Lexicon Default { get; } = new();

    /// <summary>Number of words of the longest phrase that names a concept.</summary>
    public int LongestPhrase { get; }

    /// <summary>All that is known of a word, which is in lower case and without a possessive ending.</summary>
    public WordForm Form(ReadOnlySpan<char> lower) => _forms.TryGetValue(lower, out var known) ? known : Made(lower.ToString());

    /// <summary>Whether the word (lower case) carries no topic of its own.</summary>
    public bool IsStop(string word) => _stops.Contains(word);

    /// <summary>Whether the stem is that of a word that stands in at least one in forty articles: no name's usual look.</summary>
    public bool IsCommon(string stem) => _weights.TryGetValue(stem, out var weight) && weight < 3.7;

    /// <summary>The concept that the stems, single spaces between them, name; null for none.</summary>
    public string? Concept(string stems) => _concepts.GetValueOrDefault(stems);

    /// <summary>Whether a longer phrase that names a concept begins with the stems.</summary>
    public bool OpensPhrase(string stems) => _openings.Contains(stems);

    /// <summary>Logarithm of one over the share of articles that hold the stem.</summary>
    public double Weight(string stem) => _weights.GetValueOrDefault(stem, Math.Log(Articles / Unseen));

    /// <summary>The weight of a concept that is named by words of which that is the first.</summary>
    public static double ConceptWeight(WordForm first) => Math.Clamp(first.Weight, ConceptFloor, ConceptFloor + 1.5);

    private WordForm Made(string lower) => Made(lower, Stemmer.Stem(lower));

    private WordForm Made(string lower, string stem) => new(lower, stem, Weight(stem), Concept(stem), IsStop(lower), OpensPhrase(stem));

    private static FrozenDictionary<string, double> StemWeights((string Lower, string Stem, double Articles)[] words)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (_, stem, articles) in words)
            counts[stem] = counts.GetValueOrDefault(stem) + articles;
        return counts.ToFrozenDictionary(pair => pair.Key, pair => Math.Log(Articles / Math.Min(pair.Value, Articles)) + .01, StringComparer.Ordinal);
    }

    /// <summary>What stands before each space: "set fire" and "set" of "set fire to".</summary>
    private static IEnumerable<string> Openings(string phrase)
    {
        for (var at = phrase.LastIndexOf(' '); at > 0; at = phrase.LastIndexOf(' ', at - 1))
            yield return phrase[..at];
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
