using System.Collections.Frozen;

namespace Hearsay.Language.Tokens;

/// <summary>The abbreviations that keep their full stop. Immutable, thread-safe.</summary>
internal static class Abbreviations
{
    private const int LongestEntry = 8;

    private static readonly FrozenDictionary<string, Entry> Entries = Load();

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a word given without its stop; initials and letters with stops between count as <see cref="AbbreviationKind.Any"/>.</summary>
    public static AbbreviationKind Of(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > LongestEntry)
            return AbbreviationKind.None;
        if (Lookup.TryGetValue(word, out var entry) && entry.Fits(word))
            return entry.Kind;
        return IsInitials(word) ? AbbreviationKind.Any : AbbreviationKind.None;
    }

    /// <summary>Whether a word given without its last stop is one capital letter, or letters with stops between: <c>J</c>, <c>U.S</c>, <c>p.m</c>.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0 || (word.Length == 1 && !char.IsUpper(word[0])))
            return false;
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        return true;
    }

    private static FrozenDictionary<string, Entry> Load() =>
        WordTable.Rows("abbreviations.tsv").ToFrozenDictionary(
            row => row[0],
            row => new Entry(Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true), char.IsUpper(row[0][0])),
            StringComparer.OrdinalIgnoreCase);

    private readonly record struct Entry(AbbreviationKind Kind, bool Capital)
    {
        public bool Fits(ReadOnlySpan<char> word) =>
            Kind == AbbreviationKind.Lower ? char.IsLower(word[0]) : !Capital || char.IsUpper(word[0]);
    }
}
