namespace Hearsay.Ledger.Sheets;

/// <summary>
/// Makes the cells of an incident of its lines, without adding anything: a line that counts everybody is the cell; where only groups are counted, there are at least as many as in the largest of them,
/// and how many more is open.
/// </summary>
internal static class CellMaker
{
    public static IReadOnlyList<SheetCell> Of(IReadOnlyList<SheetLine> lines)
    {
        var cells = lines.GroupBy(line => line.Outcome, StringComparer.Ordinal).OrderBy(group => SheetOutcomes.Rank(group.Key)).SelectMany(group => Of(group.Key, [.. group])).ToArray();
        return [.. cells.Select(cell => cell with { Floor = Floor(cell, cells) })];
    }

    private static IEnumerable<SheetCell> Of(string outcome, SheetLine[] lines)
    {
        yield return Of(outcome, CellStanding.All, lines, line => line is { IsWhole: true, Status: null });
        foreach (var standing in lines.GroupBy(line => Standing(line.Status)).OrderBy(group => group.Key))
            yield return Of(outcome, standing.Key, [.. standing], line => line.IsWhole);
    }

    private static CellStanding Standing(CivilStatus? status) => status switch
    {
        CivilStatus.Civilian => CellStanding.Civilian,
        CivilStatus.Combatant => CellStanding.Combatant,
        _ => CellStanding.Unknown,
    };

    private static SheetCell Of(string outcome, CellStanding standing, SheetLine[] lines, Func<SheetLine, bool> isWhole)
    {
        var held = lines.Where(line => line.Apart is null && (line.Low ?? line.High) is not null).ToArray();
        var parts = lines.Where(line => line.Apart == "part of another figure" && line.Low is not null).ToArray();
        if (held.Where(isWhole).ToArray() is [var whole])
            return new SheetCell(outcome, standing, whole.Low, whole.High, CellRule.Told, [whole.Number], null);
        if (held is [var only] && parts.Length == 0)
            return new SheetCell(outcome, standing, only.Low, only.High, CellRule.Told, [only.Number], null);
        var groups = held.Concat(parts).ToArray();
        return groups.Max(line => line.Low) is { } most
            ? new SheetCell(outcome, standing, most, null, CellRule.LargestPart, [.. groups.Select(line => line.Number)], null)
            : new SheetCell(outcome, standing, null, null, CellRule.None, [], null);
    }

    /// <summary>The most that the low ends of narrower cells leave: of a narrower outcome, or of civilians or combatants among all.</summary>
    private static decimal? Floor(SheetCell cell, SheetCell[] cells)
    {
        var most = cells.Where(other => other.Low is not null && IsNarrower(other, cell)).Max(other => other.Low);
        return most > (cell.Low ?? 0) ? most : null;
    }

    private static bool IsNarrower(SheetCell narrower, SheetCell cell) =>
        narrower.Outcome == cell.Outcome ? cell.Standing == CellStanding.All && narrower.Standing is CellStanding.Civilian or CellStanding.Combatant
        : SheetOutcomes.IsWithin(narrower.Outcome, cell.Outcome) && (cell.Standing == CellStanding.All || cell.Standing == narrower.Standing && cell.Standing != CellStanding.Unknown);
}
