namespace Hearsay.Ledger.Store;

/// <summary>What a batch brought.</summary>
/// <param name="Reports">Reports that the ledger did not hold.</param>
/// <param name="Readings">Readings that it did not hold, those of the new reports among them.</param>
public sealed record Added(int Reports, int Readings);
