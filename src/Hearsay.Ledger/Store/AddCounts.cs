namespace Hearsay.Ledger.Store;

/// <summary>What became of the inputs of a run.</summary>
/// <param name="Added">Reports that are new to the ledger.</param>
/// <param name="Reread">Reports that it held, and that this build has read for the first time.</param>
/// <param name="Known">Reports that it held, with this build's reading.</param>
/// <param name="Refused">Inputs that became no report.</param>
public sealed record AddCounts(int Added, int Reread, int Known, int Refused);
