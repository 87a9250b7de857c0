namespace Hearsay.Export.Charts;

/// <summary>Somebody's word goes from one to another.</summary>
/// <param name="From">Nearer the origin.</param>
/// <param name="To">Nearer the reader.</param>
/// <param name="Cite">Where; null for a copy.</param>
/// <param name="IsCopy">Whether a report takes from a report.</param>
internal sealed record OriginEdge(OriginNode From, OriginNode To, Cite? Cite, bool IsCopy);
