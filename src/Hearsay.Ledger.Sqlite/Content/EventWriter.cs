using System.Text.Json;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Sqlite.Growing;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Content;

/// <summary>Puts the brief on an event into the tables, in the transaction that the connection is in.</summary>
internal sealed class EventWriter(SqliteConnection connection) : IDisposable
{
    private readonly RowInsert _brief = new(connection, "event_briefs", ["event", "weights", "sha256", "json"]);
    private readonly Dictionary<RowTable, RowInsert> _rows = BriefRows.Tables.ToDictionary(table => table, table => table.Insert(connection));

    /// <summary>Writes what is not there.</summary>
    /// <param name="happening">Number of the event.</param>
    /// <param name="brief">The brief on it.</param>
    /// <param name="numberOf">The number of a report, by the id that it is cited by.</param>
    public void Write(long happening, EventBrief brief, Func<string, long> numberOf)
    {
        var json = BriefJson.WriteLine(brief.Brief);
        _brief.Put(happening, JsonSerializer.Serialize(brief.Weights), LedgerReading.HashOf(json.Span), json);
        using var document = JsonDocument.Parse(json);
        foreach (var (table, rows) in BriefRows.Of(document.RootElement, happening, brief.Weights, numberOf))
            foreach (var row in rows)
                table.Put(_rows[table], row);
    }

    /// <summary>Takes away what is there of an event.</summary>
    public static void Clear(Asker ask, long happening)
    {
        long first = BriefRows.Number(happening, 0), last = BriefRows.Number(happening + 1, 0) - 1;
        foreach (var (table, column) in BriefRows.Numbered)
            ask.Do($"DELETE FROM {table.Name} WHERE {column} BETWEEN $1 AND $2", first, last);
        ask.Do("DELETE FROM events WHERE number = $1", happening);
        ask.Do("DELETE FROM event_briefs WHERE event = $1", happening);
    }

    /// <summary>Takes away what is there of all.</summary>
    public static void ClearAll(Asker ask)
    {
        foreach (var table in BriefRows.Tables.Reverse())
            ask.Do($"DELETE FROM {table.Name}");
        ask.Do("DELETE FROM event_briefs");
        ask.Do("DELETE FROM brief");
    }

    public void Dispose()
    {
        _brief.Dispose();
        foreach (var rows in _rows.Values)
            rows.Dispose();
    }
}
