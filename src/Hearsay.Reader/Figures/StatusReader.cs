using System.Collections.Frozen;

namespace Hearsay.Reader.Figures;

/// <summary>
/// Tells whether what is counted is called civilian or combatant; null where neither is said, or both. A word for combatants has to be what is counted itself: a soldier's house is none.
/// </summary>
internal static class StatusReader
{
    private static readonly FrozenDictionary<string, CivilStatus> Statuses = FigureData.Rows("figure-status.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<CivilStatus>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <param name="counted">What is counted, in dictionary form.</param>
    public static CivilStatus? Read(string? counted)
    {
        if (counted?.Split(' ') is not { } words)
            return null;
        var civilian = words.Any(word => Statuses.TryGetValue(word, out var status) && status == CivilStatus.Civilian);
        var combatant = Statuses.TryGetValue(words[^1], out var last) && last == CivilStatus.Combatant;
        return civilian == combatant ? null : civilian ? CivilStatus.Civilian : CivilStatus.Combatant;
    }
}
