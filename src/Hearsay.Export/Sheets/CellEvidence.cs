using Hearsay.Ledger.Sheets;

namespace Hearsay.Export.Sheets;

/// <summary>What stands behind a cell, for a file that has one text for it.</summary>
internal static class CellEvidence
{
    private const int Most = 6;

    public static IReadOnlyList<SheetLine> Lines(Incident incident, SheetCell? cell) => cell is null ? [] : [.. incident.Lines.Where(line => cell.Lines.Contains(line.Number))];

    /// <summary>The sentences of the low and high ends: id, whose word, sentence.</summary>
    public static string Words(IReadOnlyList<SheetLine> lines)
    {
        var ends = lines.SelectMany(line => line.Lowest.Concat(line.Highest)).DistinctBy(entry => entry.Told.Id).ToArray();
        return string.Join(" | ", ends.Take(Most).Select(entry => $"{entry.Told.Id}, {SheetWords.Whose(entry)}: {entry.Sentence}")) + (ends.Length > Most ? " | ..." : "");
    }

    /// <summary>Who calls them civilian or combatant: "combatant: A; B".</summary>
    public static string Classified(IReadOnlyList<SheetLine> lines) => Join(lines.Where(line => line.Status is not null)
        .Select(line => $"{line.Status!.Value.ToString().ToLowerInvariant()}: {string.Join(", ", line.ClassifiedBy.Select(SheetWords.Whose))}"));

    public static string Join(IEnumerable<string> words) => string.Join("; ", words.Distinct(StringComparer.Ordinal));
}
