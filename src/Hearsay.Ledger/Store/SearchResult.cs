namespace Hearsay.Ledger.Store;

/// <summary>What a search found.</summary>
/// <param name="Hits">The best first; those that hold it equally well in the order of their keys.</param>
/// <param name="Reports">How many reports were weighed and lie in the days asked for; at least the number of hits.</param>
/// <param name="Undated">How many of those weighed were left out because nothing tells when they were published.</param>
/// <param name="IsCut">Whether more reports hold it than are weighed: then only those added last were.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, int Reports, int Undated, bool IsCut)
{
    /// <summary>The most reports that one search weighs.</summary>
    public const int Weighed = 10_000;
}
