namespace Hearsay.Reader.Manner;

/// <summary>The cues of <c>cues.tsv</c> by dictionary form. Immutable, thread-safe.</summary>
public sealed class CueLexicon
{
    private readonly Dictionary<(string Lemma, CueClass Class), Cue> _cues = [];

    private CueLexicon(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            var cue = Parse(row);
            _cues.TryAdd((cue.Lemma, cue.Class), cue);
        }
    }

    /// <summary>The lexicon that comes with the program.</summary>
    public static CueLexicon Default { get; } = new(WordTable.Read("cues.tsv", 9));

    /// <summary>All cues, in no order that may be relied on.</summary>
    public IReadOnlyCollection<Cue> Cues => _cues.Values;

    /// <summary>The cue of that dictionary form and class; null for none.</summary>
    public Cue? Lookup(string lemma, CueClass @class) => _cues.GetValueOrDefault((lemma, @class));

    /// <summary>The cue of that dictionary form in the first class that has it (verb, noun, adverb, adjective, preposition); null for none.</summary>
    public Cue? Lookup(string lemma)
    {
        for (var @class = CueClass.Verb; @class <= CueClass.Preposition; @class++)
            if (_cues.TryGetValue((lemma, @class), out var cue))
                return cue;
        return null;
    }

    /// <summary>The class that a word of this Penn Treebank tag can be a cue in; null for a tag of no such class.</summary>
    public static CueClass? ClassOf(string pennTag)
    {
        ArgumentNullException.ThrowIfNull(pennTag);
        return pennTag switch
        {
            ['V', ..] => CueClass.Verb,
            ['N', ..] => CueClass.Noun,
            ['R', 'B', ..] => CueClass.Adverb,
            ['J', ..] => CueClass.Adjective,
            "IN" or "TO" => CueClass.Preposition,
            _ => null,
        };
    }

    private static Cue Parse(string[] row) => new(
        row[0],
        Enum.Parse<CueClass>(row[1], ignoreCase: true),
        row[2],
        Enum.Parse<Stance>(row[3], ignoreCase: true),
        Enum.Parse<Stance>(row[4], ignoreCase: true),
        row[5] == "-" ? null : Enum.Parse<Certainty>(row[5], ignoreCase: true),
        row[6] == "-" ? Distance.None : Enum.Parse<Distance>(row[6], ignoreCase: true),
        row[7] == "-" ? null : Enum.Parse<Modality>(row[7], ignoreCase: true),
        row[8] == "-" ? Basis.Unstated : Enum.Parse<Basis>(row[8], ignoreCase: true));
}
