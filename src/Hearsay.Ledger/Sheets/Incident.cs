namespace Hearsay.Ledger.Sheets;

/// <summary>An event of the ledger as a sheet has it.</summary>
/// <param name="Event">Id, title and reports.</param>
/// <param name="First">The earliest day on which one of its reports was published; null where none is dated.</param>
/// <param name="Last">The latest.</param>
/// <param name="Cells">By outcome in the order of the sheet; of each outcome all first, then civilians, combatants and those of whom neither is told.</param>
/// <param name="Lines">What the cells rest on, and what is in none.</param>
/// <param name="Roster">Who is named, in the order of the outcomes, then by name.</param>
/// <param name="Sources">Titles, outlets and dates of its reports, in order.</param>
public sealed record Incident(
    Event Event, PartialDate? First, PartialDate? Last, IReadOnlyList<SheetCell> Cells, IReadOnlyList<SheetLine> Lines, IReadOnlyList<RosterRow> Roster, IReadOnlyList<BriefReport> Sources)
{
    /// <summary>The cell of an outcome and a standing; null where nothing is told of it.</summary>
    public SheetCell? Cell(string outcome, CellStanding standing) => Cells.FirstOrDefault(cell => cell.Outcome == outcome && cell.Standing == standing);
}
