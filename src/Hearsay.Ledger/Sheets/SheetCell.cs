namespace Hearsay.Ledger.Sheets;

/// <summary>Low and high of one outcome and standing.</summary>
/// <param name="Outcome">What the sheet calls it: killed, wounded, killed or wounded.</param>
/// <param name="Standing">Whom it counts.</param>
/// <param name="Low">The lowest that an origin holds; null where that is open or nothing is held.</param>
/// <param name="High">The highest that an origin holds; null where that is open or nothing is held.</param>
/// <param name="Rule">How it was made of its lines.</param>
/// <param name="Lines">Those lines of the incident, by their numbers from 1.</param>
/// <param name="Floor">The least that a narrower outcome leaves: of 12 killed, at least 12 are killed or wounded. Null without one, and where <paramref name="Low"/> is as high.</param>
public sealed record SheetCell(string Outcome, CellStanding Standing, decimal? Low, decimal? High, CellRule Rule, IReadOnlyList<int> Lines, decimal? Floor)
{
    /// <summary>Whether there is one number that all who tell it hold.</summary>
    public bool IsAgreed => Rule == CellRule.Told && Low is not null && Low == High && !(Floor > Low);
}
