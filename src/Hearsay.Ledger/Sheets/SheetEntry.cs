using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Sheets;

/// <summary>One figure of one report, as a line of a sheet has it.</summary>
/// <param name="Told">The figure, its statement and its report.</param>
/// <param name="Origin">On whose word, by the name that the brief has; <c>unattributed</c> for the report's own voice.</param>
/// <param name="Via">Who passed it on, the one nearest the report first.</param>
/// <param name="Date">When it was said, else when the report was published; null where unknown.</param>
/// <param name="Standing">What it does to the ends.</param>
/// <param name="CopyOf">The report that its report is taken from, where that tells the same; else null.</param>
public sealed record SheetEntry(ToldItem Told, string Origin, IReadOnlyList<string> Via, PartialDate? Date, EntryStanding Standing, string? CopyOf)
{
    public Figure Figure => Told.Figure!;

    /// <summary>The sentence that it stands in, on one line and harmless, the figure between <c>[[</c> and <c>]]</c>.</summary>
    public string Sentence => Quoted.Of(Told);
}
