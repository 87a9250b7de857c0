using System.Text.Json;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>The row of a report: what is known of it, and its text.</summary>
internal static class ReportRow
{
    public static readonly RowTable Table = new("reports", ["key"],
        ["id", "sha256", "title", "outlet", "author", "published", "publishedBasis", "dateline", "originalSource", "url", "language", "text"])
    { Identity = [0] };

    /// <param name="reading">The reading as JSON, which holds the report.</param>
    public static Row Of(JsonElement reading, string key) => new(reading.GetProperty("report"), key);
}
