using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Content;

/// <summary>Writes reports and readings that the ledger does not hold, and tells the journal of each.</summary>
internal sealed class ContentWriter(SqliteConnection connection, JournalWriter journal) : IDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly RowInsert _report = new(connection, ReportRow.Table.Name, ReportRow.Table.Columns, "ON CONFLICT (key) DO NOTHING RETURNING number");
    private readonly RowInsert[] _rows = [.. ReadingRows.Tables.Select(table => table.Insert(connection))];
    private readonly RowInsert _reading = new(connection, "readings", ["report", "maker", "sha256", "json"], "ON CONFLICT (report, maker) DO NOTHING RETURNING number");

    /// <summary>Writes the batch in the transaction that the connection is in.</summary>
    public Added Add(IEnumerable<LedgerReading> batch, string maker)
    {
        int reports = 0, readings = 0;
        var first = journal.Last();
        var last = first;
        foreach (var reading in batch)
        {
            using var json = JsonDocument.Parse(reading.Json);
            var report = ReportRow.Table.Put(_report, ReportRow.Of(json.RootElement, reading.Key));
            if (report is not null)
            {
                reports++;
                last = journal.Add(last, JournalKind.ReportAdded, reading.Key, Details(("id", reading.Reading.Report.Id), ("sha256", reading.Reading.Report.Sha256), ("path", reading.Path)));
            }
            if (AddReading(reading, report, maker) is not { } number)
                continue;
            readings++;
            last = journal.Add(last, JournalKind.ReadingAdded, reading.Key, Details(("maker", maker), ("sha256", reading.Sha256)));
            for (var i = 0; i < _rows.Length; i++)
                foreach (var row in ReadingRows.Of(ReadingRows.Tables[i], json.RootElement, number, reading.Reading.Report.Text))
                    ReadingRows.Tables[i].Put(_rows[i], row);
        }
        if (last is not null && last != first)
            journal.End(last);
        return new Added(reports, readings);
    }

    public void Dispose()
    {
        _report.Dispose();
        _reading.Dispose();
        foreach (var rows in _rows)
            rows.Dispose();
    }

    private long? AddReading(LedgerReading reading, long? report, string maker) =>
        _reading.Put(report ?? Number(reading.Key), maker, reading.Sha256, reading.Json);

    private long Number(string key)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number FROM reports WHERE key = $key";
        command.Parameters.AddWithValue("$key", key);
        return (long)command.ExecuteScalar()!;
    }

    private static string Details(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var details = new JsonObject();
        foreach (var (name, value) in members)
            details[name] = value;
        return details.ToJsonString(Plain);
    }
}
