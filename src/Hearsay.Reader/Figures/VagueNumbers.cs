using System.Globalization;

namespace Hearsay.Reader.Figures;

/// <summary>
/// What numbers vague words stand for: "dozens" is 12 to 120. The table that comes with the program can be replaced by another of the same form (docs/vague-numbers.md). Immutable, thread-safe.
/// </summary>
public sealed class VagueNumbers
{
    private const decimal Largest = 1e24m;
    private readonly PhraseTable<VagueNumber> _table;
    private readonly Dictionary<string, LexiconWord>.AlternateLookup<ReadOnlySpan<char>>? _words;

    private VagueNumbers(PhraseTable<VagueNumber> table, Dictionary<string, LexiconWord>? words) =>
        (_table, _words) = (table, words?.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The table that comes with the program.</summary>
    public static VagueNumbers Default { get; } = new(FigureLexicon.Vague, null);

    /// <summary>Reads a table: words, class (<c>alone</c>, <c>before-of</c> or <c>times</c>), low and high, parted by tabs; lines that begin with <c>#</c> and empty ones are passed over.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What complaints call it.</param>
    /// <exception cref="InvalidDataException">A line is no such row; the message says which, and what was expected.</exception>
    public static VagueNumbers Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = new Dictionary<string, LexiconWord>(StringComparer.OrdinalIgnoreCase);
        var rows = new List<(string[] Keys, VagueNumber Value)>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
            if (line.Trim().Length > 0 && line[0] != '#')
                rows.Add(Row(line.Split('\t'), words) ?? throw new InvalidDataException(
                    $"{name}, line {number}: expected words, alone, before-of or times, a low and a high number from 0 on, parted by tabs, the low no larger than the high; found: {line}"));
        return new VagueNumbers(new PhraseTable<VagueNumber>(rows), words);
    }

    /// <summary>The longest phrase of the table that begins at piece <paramref name="at"/>.</summary>
    internal bool TryMatch(PieceRun pieces, int at, out int end, out VagueNumber vague) => _table.TryMatch(pieces, at, out end, out vague);

    /// <summary>The word as this table or the lexicon has it.</summary>
    internal LexiconWord Find(ReadOnlySpan<char> word) => _words is { } own && own.TryGetValue(word, out var known) ? known : FigureLexicon.Find(word);

    private static (string[] Keys, VagueNumber Value)? Row(string[] cells, Dictionary<string, LexiconWord> words)
    {
        if (cells.Length < 4 || ClassOf(cells[1]) is not { } use || Number(cells[2]) is not { } low || Number(cells[3]) is not { } high || low > high || PieceScanner.Keys(cells[0]) is not { Length: > 0 } keys)
            return null;
        foreach (var key in keys)
            if (FigureLexicon.Find(key) == LexiconWord.Unknown)
                words.TryAdd(key, new LexiconWord(key));
        if (!words.TryGetValue(keys[0], out var first))
            words.Add(keys[0], first = new LexiconWord(keys[0]));
        first.Opens = true;
        return (keys, new VagueNumber(use, low, high));
    }

    private static VagueClass? ClassOf(string cell) => cell switch { "alone" => VagueClass.Alone, "before-of" => VagueClass.BeforeOf, "times" => VagueClass.Times, _ => null };

    private static decimal? Number(string cell) => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= Largest ? number : null;
}
