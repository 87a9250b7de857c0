using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Rendering;

/// <summary>What <c>add</c> did.</summary>
/// <param name="Ledger">Its file.</param>
/// <param name="Counts">What became of the inputs.</param>
/// <param name="Reports">How many reports the ledger holds now.</param>
/// <param name="ContentHash">Of what it holds now.</param>
internal sealed record AddResult(string Ledger, AddCounts Counts, long Reports, string ContentHash);
