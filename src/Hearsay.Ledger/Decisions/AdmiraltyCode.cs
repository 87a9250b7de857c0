using System.Collections.Frozen;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Decisions;

/// <summary>The Admiralty code: how reliable a source has been, A to F, and how credible what it told is, 1 to 6. See <c>admiralty-code.tsv</c>.</summary>
public static class AdmiraltyCode
{
    private static readonly FrozenDictionary<string, string> Meanings = Table.Rows("admiralty-code.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Grades of a source, the best first.</summary>
    public static IReadOnlyList<string> OfSources { get; } = [.. Meanings.Keys.Where(grade => char.IsLetter(grade[0])).Order(StringComparer.Ordinal)];

    /// <summary>Grades of what was told, the best first.</summary>
    public static IReadOnlyList<string> OfClaims { get; } = [.. Meanings.Keys.Where(grade => char.IsDigit(grade[0])).Order(StringComparer.Ordinal)];

    /// <summary>A grade with what it means: "B, usually reliable".</summary>
    public static string Words(string grade) => Meanings.TryGetValue(grade, out var meaning) ? $"{grade}, {meaning}" : grade;
}
