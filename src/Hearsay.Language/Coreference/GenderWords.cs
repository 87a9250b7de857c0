using System.Collections.Frozen;

namespace Hearsay.Language.Coreference;

/// <summary>Titles and nouns that tell a gender; see <c>gendered-words.tsv</c>.</summary>
internal static class GenderWords
{
    private static readonly FrozenDictionary<string, Gender> Words = WordTable.Rows("gendered-words.tsv")
        .ToFrozenDictionary(row => row[0], row => Parse(row[1]), StringComparer.OrdinalIgnoreCase);

    public static Gender Of(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var gender) ? gender : Gender.Unknown;

    /// <summary>The letter by which the word lists write a gender.</summary>
    public static Gender Parse(string letter) => letter switch
    {
        "m" => Gender.Male,
        "f" => Gender.Female,
        "n" => Gender.Neuter,
        _ => Gender.Unknown,
    };
}
