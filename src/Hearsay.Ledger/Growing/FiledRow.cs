namespace Hearsay.Ledger.Growing;

/// <summary>Where a report stands, and what it is compared by.</summary>
/// <param name="Place">Reports stand in the order of these bytes.</param>
/// <param name="Bag">Its weighted terms.</param>
/// <param name="Terms">Those it is looked up by.</param>
public sealed record FiledRow(byte[] Place, byte[] Bag, IReadOnlyList<int> Terms);
