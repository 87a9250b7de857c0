namespace Hearsay.Ledger.Store;

/// <summary>A report and one reading of it as they lie in the store, for checking one against the other.</summary>
/// <param name="Key">As stored.</param>
/// <param name="Id">The report's id as given, as stored.</param>
/// <param name="TextSha256">The hash of the text, as stored.</param>
/// <param name="Text">As stored, in UTF-8.</param>
public sealed record StoredRow(string Key, string Id, string TextSha256, ReadOnlyMemory<byte> Text)
{
    /// <summary>Who read it, the hash of the reading and the reading, as stored; null for a report without one.</summary>
    public (string Maker, string Sha256, ReadOnlyMemory<byte> Json)? Made { get; init; }
}
