using System.Security.Cryptography;

namespace Hearsay.Ledger.Store;

/// <summary>A reading as a ledger keeps it.</summary>
/// <param name="Key">The report's, after <see cref="ReportKey"/>.</param>
/// <param name="Reading">With the report's id as it was given; without its path.</param>
/// <param name="Json">The reading as one line, after <see cref="ReadingJson"/>, without the report's path.</param>
/// <param name="Sha256">Of <paramref name="Json"/>, in lower-case hexadecimal digits.</param>
/// <param name="Path">Where the report was read from; null for standard input and for what comes from a ledger.</param>
public sealed record LedgerReading(string Key, Reading Reading, ReadOnlyMemory<byte> Json, string Sha256, string? Path = null)
{
    /// <summary>Makes key, line and hash of a reading. Thread-safe.</summary>
    public static LedgerReading Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var kept = reading with { Report = reading.Report with { Path = null } };
        var json = ReadingJson.Write(kept);
        return new LedgerReading(ReportKey.Of(kept.Report), kept, json, HashOf(json), reading.Report.Path);
    }

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
