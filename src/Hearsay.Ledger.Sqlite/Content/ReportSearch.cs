using Hearsay.Ledger.Sqlite.Opening;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Content;

/// <summary>Looks words up in the full-text index of the reports (FTS5).</summary>
internal static class ReportSearch
{
    private const string Candidates = """
        SELECT found.rowid, found.weight, reports.published, reports.key
        FROM (SELECT rowid, rank AS weight FROM report_search WHERE report_search MATCH $1 ORDER BY rowid DESC LIMIT $2) AS found JOIN reports ON reports.number = found.rowid
        """;

    private const string One = $"""
        SELECT ifnull(filed.id, reports.id), CAST(readings.json AS BLOB), highlight(report_search, 1, $3, $4)
        {SqliteLedger.Current} JOIN report_search ON report_search.rowid = reports.number LEFT JOIN filed ON filed.report = reports.number
        WHERE report_search MATCH $1 AND report_search.rowid = $2
        """;

    /// <summary>After <see cref="ILedgerStore.SearchAsync"/>.</summary>
    public static async Task<SearchResult> RunAsync(Session session, SearchTerms terms, Func<PartialDate?, bool> published, int most, CancellationToken cancel)
    {
        var asked = string.Join(' ', terms.Phrases.Select(phrase => $"\"{phrase.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        var found = new List<(long Number, double Weight, PartialDate? Published, string Key)>();
        await foreach (var row in session.QueryAsync(Candidates, Candidate, cancel, asked, SearchResult.Weighed + 1).ConfigureAwait(false))
            found.Add(row);
        var cut = found.Count > SearchResult.Weighed;
        if (cut)
            found.RemoveAt(found.Count - 1);
        var held = found.Where(row => published(row.Published)).OrderBy(row => row.Weight).ThenBy(row => row.Key, StringComparer.Ordinal).ToList();
        var hits = new List<SearchHit>();
        foreach (var row in held.Take(most))
        {
            var (opens, closes) = Marks(row.Key);
            if (await session.FirstAsync(One, reader => Hit(reader, opens, closes), cancel, asked, row.Number, opens, closes).ConfigureAwait(false) is { } hit)
                hits.Add(hit);
        }
        return new SearchResult(hits, held.Count, published(null) ? 0 : found.Count(row => row.Published is null), cut);
    }

    private static (long Number, double Weight, PartialDate? Published, string Key) Candidate(SqliteDataReader reader) =>
        (reader.GetInt64(0), reader.GetDouble(1), !reader.IsDBNull(2) && PartialDate.TryParse(reader.GetString(2), out var date) ? date : null, reader.GetString(3));

    private static SearchHit? Hit(SqliteDataReader reader, string opens, string closes) => SqliteLedger.ReadingOf(reader.GetFieldValue<byte[]>(1)) is { } reading
        ? new SearchHit(reading with { Report = reading.Report with { Id = reader.GetString(0) } }, Spans(reader.GetString(2), opens, closes)) : null;

    /// <summary>Marks that no report can hold: its key is a hash of its text.</summary>
    private static (string Opens, string Closes) Marks(string key) => ($"\u0002{key}\u0002", $"\u0003{key}\u0003");

    private static List<Span> Spans(string marked, string opens, string closes)
    {
        var spans = new List<Span>();
        var before = 0;
        for (var at = marked.IndexOf(opens, StringComparison.Ordinal); at >= 0;)
        {
            var end = marked.IndexOf(closes, at + opens.Length, StringComparison.Ordinal);
            if (end < 0)
                break;
            before += opens.Length;
            spans.Add(new Span(at + opens.Length - before, end - before));
            before += closes.Length;
            at = marked.IndexOf(opens, end + closes.Length, StringComparison.Ordinal);
        }
        return spans;
    }
}
