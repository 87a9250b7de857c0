using System.Collections.Frozen;

namespace Hearsay.Language.Tokens;

/// <summary>The word lists the tokenizer looks into. Immutable, thread-safe.</summary>
internal static class TokenWords
{
    private static readonly FrozenSet<string> CliticList = List("clitics.tsv");
    private static readonly FrozenSet<string> ApostropheList = List("apostrophe-words.tsv");
    private static readonly FrozenSet<string> CurrencyList = WordTable.Rows("currency-prefixes.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> ContractionList =
        WordTable.Rows("contractions.tsv").ToFrozenDictionary(row => row[0], row => row[1][0] - '0', StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether letters behind an apostrophe make a token of their own with it.</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) =>
        letters.Length is 1 or 2 && CliticList.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>Whether letters behind an apostrophe are one word with it, as in <c>'em</c>.</summary>
    public static bool TakesApostrophe(ReadOnlySpan<char> letters) =>
        letters.Length is > 1 and < 6 && ApostropheList.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>Whether letters before a dollar sign are one token with it.</summary>
    public static bool IsCurrencyPrefix(ReadOnlySpan<char> letters) =>
        letters.Length is 1 or 2 && CurrencyList.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>The length of the first part of a word that is cut in two; 0 for any other word.</summary>
    public static int FirstPart(ReadOnlySpan<char> word) =>
        word.Length is > 4 and < 7 && ContractionList.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var length) ? length : 0;

    private static FrozenSet<string> List(string name) =>
        WordTable.Rows(name).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
