namespace Hearsay.Export.Charts;

/// <summary>An origin, a relay or a report in the graph of origins.</summary>
/// <param name="Name">Of a report: its letter.</param>
/// <param name="Order">Among its like, from 0.</param>
/// <param name="Report">Null for an origin or a relay.</param>
internal sealed record OriginNode(string Name, int Order, BriefReport? Report);
