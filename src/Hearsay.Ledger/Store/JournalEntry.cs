using System.Globalization;

namespace Hearsay.Ledger.Store;

/// <summary>One entry of the journal: what happened to the ledger, and when. Each holds the hash of the one before.</summary>
/// <param name="Seq">Counted from 1, without gaps.</param>
/// <param name="At">In UTC, to the millisecond: <c>2031-05-02T08:30:00.000Z</c>.</param>
/// <param name="Kind">One of <see cref="JournalKind"/>.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Details">A JSON object.</param>
/// <param name="Previous">The hash of the entry before; <see cref="NoHash"/> for the first.</param>
/// <param name="Hash">As <see cref="HashOf"/> makes it.</param>
public sealed record JournalEntry(long Seq, string At, string Kind, string Subject, string Details, string Previous, string Hash)
{
    /// <summary>What stands for the hash before the first entry: 64 zeros.</summary>
    public static string NoHash { get; } = new('0', 64);

    /// <summary>The entry behind <paramref name="last"/>; the first where that is null.</summary>
    public static JournalEntry After(JournalEntry? last, DateTimeOffset at, string kind, string subject, string details)
    {
        var entry = new JournalEntry((last?.Seq ?? 0) + 1, Written(at), kind, subject, details, last?.Hash ?? NoHash, "");
        return entry with { Hash = entry.HashOf() };
    }

    /// <summary>SHA-256, in lower-case hexadecimal digits, over the netstrings of seq, at, kind, subject, details and previous.</summary>
    public string HashOf() => Canonical.Hash(Seq.ToString(CultureInfo.InvariantCulture), At, Kind, Subject, Details, Previous);

    private static string Written(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
