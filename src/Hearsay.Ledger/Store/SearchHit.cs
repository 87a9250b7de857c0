namespace Hearsay.Ledger.Store;

/// <summary>A report that a search found.</summary>
/// <param name="Reading">Its current reading, with the id that the report is cited by.</param>
/// <param name="Matches">Where its text holds what was looked for, in order, without overlaps; empty where only its title does.</param>
public sealed record SearchHit(Reading Reading, IReadOnlyList<Span> Matches);
