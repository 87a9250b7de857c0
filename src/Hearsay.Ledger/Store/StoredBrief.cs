namespace Hearsay.Ledger.Store;

/// <summary>The brief as it was last settled.</summary>
/// <param name="ContentHash">Of the content that it was made from. It answers for the ledger only while that is the ledger's.</param>
/// <param name="Maker">The build that made it.</param>
/// <param name="Brief">On all that the ledger held then.</param>
public sealed record StoredBrief(string ContentHash, string Maker, Brief Brief)
{
    /// <summary>After <see cref="BriefJson"/>, on one line.</summary>
    public ReadOnlyMemory<byte> Json => BriefJson.WriteLine(Brief);
}
