using System.Collections.Frozen;

namespace Hearsay.Language.Traits;

/// <summary>Words of which it is known what they name or go with; see <c>gazetteer.tsv</c>. Immutable, thread-safe.</summary>
internal static class Gazetteer
{
    private static readonly FrozenDictionary<string, WordKind> Kinds =
        WordTable.Rows("gazetteer.tsv").DistinctBy(row => row[0]).ToFrozenDictionary(row => row[0], row => Enum.Parse<WordKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The kind of a lower-case word.</summary>
    public static WordKind KindOf(ReadOnlySpan<char> lower) =>
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var kind) ? kind : WordKind.None;
}
