using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Language.Coreference;

/// <summary>What was learned of words from marked text: the kind of thing that nouns stand for, and the gender of first names. Immutable, thread-safe.</summary>
internal sealed class KnownWords
{
    private readonly FrozenDictionary<string, NounKind> _nouns;
    private readonly FrozenDictionary<string, Gender> _firstNames;

    public KnownWords(IEnumerable<KeyValuePair<string, NounKind>> nouns, IEnumerable<KeyValuePair<string, Gender>> firstNames)
    {
        _nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        _firstNames = firstNames.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The kind of a noun in dictionary form, lower case.</summary>
    public NounKind KindOf(string lemma) => _nouns.GetValueOrDefault(lemma);

    public Gender GenderOf(ReadOnlySpan<char> firstName) =>
        _firstNames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(firstName, out var gender) ? gender : Gender.Unknown;

    /// <summary>Reads lines of <c>noun WORD KIND</c> and <c>name WORD m|f</c>, tabs between, <c>#</c> lines left out.</summary>
    /// <exception cref="InvalidDataException">A line is neither.</exception>
    public static KnownWords Read(TextReader reader, string path)
    {
        var (nouns, names) = (new Dictionary<string, NounKind>(StringComparer.Ordinal), new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase));
        foreach (var row in WordTable.Rows(reader))
            if (row is ["noun", var noun, var kind] && Enum.TryParse<NounKind>(kind, ignoreCase: true, out var parsed))
                nouns[noun] = parsed;
            else if (row is ["name", var name, "m" or "f"])
                names[name] = GenderWords.Parse(row[2]);
            else
                throw new InvalidDataException($"{path} should hold lines of `noun WORD KIND` and `name WORD m` or `f`, and has: {string.Join(' ', row)}. Fetch it again, or train it with training/Hearsay.Training.");
        return new KnownWords(nouns, names);
    }

    /// <summary>Writes what <see cref="Read"/> reads, in order of the words.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var (noun, kind) in _nouns.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.Write($"noun\t{noun}\t{kind.ToString().ToLower(CultureInfo.InvariantCulture)}\n");
        foreach (var (name, gender) in _firstNames.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.Write($"name\t{name}\t{(gender == Gender.Male ? 'm' : 'f')}\n");
    }
}
