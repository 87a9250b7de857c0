using System.Globalization;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Dates;

/// <summary>The words of <c>months.tsv</c>.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, int> Words = Tsv.Rows("months.tsv", 2).ToDictionary(
        row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12 for a month, 0 for a day of the week, null for any other word.</summary>
    public static int? Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var month) ? month : null;
}
