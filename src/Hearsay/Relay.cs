namespace Hearsay;

/// <summary>Somebody passes on another's word in a report.</summary>
/// <param name="By">The outer end: an outlet or whoever the report heard it from.</param>
/// <param name="Origin">Whose word it is.</param>
/// <param name="Cites">Where.</param>
public sealed record Relay(string By, string Origin, IReadOnlyList<Cite> Cites);
