using Hearsay.Ledger.Figures;

namespace Hearsay.Ledger.Sheets;

/// <summary>What figures of one incident must share to be tellings of one count.</summary>
/// <param name="Outcome">What the sheet calls it.</param>
/// <param name="Topic">Subject, population, outcome, whether added or over a stretch of time, and year.</param>
/// <param name="Status">Civilian or combatant.</param>
/// <param name="Period">The stretch of time, where it counts over one.</param>
/// <param name="IsPart">Whether it is told as a part of another figure of the same outcome.</param>
/// <param name="Place">Where, where a report tells counts of several places apart.</param>
internal sealed record LineKey(string Outcome, FigureTopic Topic, CivilStatus? Status, string? Period, bool IsPart, string? Place)
{
    private static readonly string[] Generic = ["civilian", "noncombat", "combat"];

    /// <summary>Whether it counts everybody of its outcome and status.</summary>
    public bool IsWhole => Apart is null && Topic.Population is null or "civilian" or "combatant" && Place is null
        && (Topic.Subject is null || Status is not null && Generic.Any(stem => Topic.Subject.StartsWith(stem, StringComparison.Ordinal)));

    /// <summary>Why it is no count of all; null for one that may be.</summary>
    public string? Apart => Topic.Own is not null ? "set apart by a person" : IsPart ? "part of another figure" : Topic.Added ? "on top of others" : Topic.Window ? $"over a time{(Period is null ? "" : ": " + Period)}"
        : Topic.Year is { } year ? $"of {year.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : null;
}
