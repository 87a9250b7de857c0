namespace Hearsay.Ledger.Growing;

/// <summary>What one report is taken from.</summary>
/// <param name="Of">Number of the original.</param>
/// <param name="Share">After <see cref="Copy.Share"/>.</param>
/// <param name="Credited">After <see cref="Copy.Credited"/>.</param>
/// <param name="Rule">After <see cref="Copy.Rule"/>.</param>
public sealed record KeptCopy(long Of, double Share, bool Credited, string Rule);
