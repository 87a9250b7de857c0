namespace Hearsay.Ledger.Store;

/// <summary>What a ledger knows a report by: its text together with all that is known of it. Where it was read from is no part of it.</summary>
public static class ReportKey
{
    /// <summary>Number of hexadecimal digits of a key.</summary>
    public const int Length = 64;

    /// <summary>
    /// SHA-256, in lower-case hexadecimal digits, over the netstrings of id, sha256, title, outlet, author, published, publishedBasis, dateline,
    /// originalSource, url and language, as <c>hearsay read</c> prints them; an unknown one is <c>-,</c>.
    /// </summary>
    public static string Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Canonical.Hash(
            report.Id, report.Sha256, report.Title, report.Outlet, report.Author, report.Published?.ToString(), NameOf(report.PublishedBasis),
            report.Dateline, report.OriginalSource, report.Url, report.Language);
    }

    private static string? NameOf(DateBasis? basis) => basis switch
    {
        DateBasis.Given => "given",
        DateBasis.Told => "told",
        DateBasis.Inferred => "inferred",
        _ => null,
    };
}
