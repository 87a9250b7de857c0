namespace Hearsay;

/// <summary>A statement's content reduced to what can be compared. Reading fills it, the ledger groups by it.</summary>
/// <param name="Predicate">Dictionary form of what is said to be or happen, particle included: "pull back".</param>
/// <param name="Participants">In the order of the text.</param>
/// <param name="Place">The report's own words.</param>
/// <param name="Time">The report's own words, or an ISO 8601 date where they can be resolved.</param>
public sealed record Claim(string Predicate, IReadOnlyList<Participant> Participants, string? Place, string? Time);
