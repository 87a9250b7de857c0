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
    private readonly SqliteCommand _number = Command(connection, "SELECT number FROM reports WHERE key = $key", "$key");

    private readonly SqliteCommand _reading = Command(
        connection, "INSERT INTO readings (report, maker, sha256, json) VALUES ($report, $maker, $sha256, CAST($json AS TEXT)) ON CONFLICT (report, maker) DO NOTHING RETURNING number",
        "$report", "$maker", "$sha256", "$json");

    /// <summary>Writes the batch in the transaction.</summary>
    public Added Add(SqliteTransaction transaction, IEnumerable<LedgerReading> batch, string maker)
    {
        int reports = 0, readings = 0;
        var first = journal.Last(transaction);
        var last = first;
        foreach (var reading in batch)
        {
            using var json = JsonDocument.Parse(reading.Json);
            var report = (long?)_report.Put(transaction, ReportRow.Of(json.RootElement, reading.Key));
            if (report is not null)
            {
                reports++;
                last = journal.Add(transaction, last, JournalKind.ReportAdded, reading.Key, Details(("id", reading.Reading.Report.Id), ("sha256", reading.Reading.Report.Sha256), ("path", reading.Path)));
            }
            if (AddReading(transaction, reading, report, maker) is not { } number)
                continue;
            readings++;
            last = journal.Add(transaction, last, JournalKind.ReadingAdded, reading.Key, Details(("maker", maker), ("sha256", reading.Sha256)));
            for (var i = 0; i < _rows.Length; i++)
                foreach (var row in ReadingRows.Of(ReadingRows.Tables[i], json.RootElement, number, reading.Reading.Report.Text))
                    _rows[i].Put(transaction, row);
        }
        if (last is not null && last != first)
            journal.End(transaction, last);
        return new Added(reports, readings);
    }

    public void Dispose()
    {
        _report.Dispose();
        _number.Dispose();
        _reading.Dispose();
        foreach (var rows in _rows)
            rows.Dispose();
    }

    private long? AddReading(SqliteTransaction transaction, LedgerReading reading, long? report, string maker)
    {
        _number.Transaction = _reading.Transaction = transaction;
        _number.Parameters[0].Value = reading.Key;
        _reading.Parameters[0].Value = report ?? _number.ExecuteScalar();
        _reading.Parameters[1].Value = maker;
        _reading.Parameters[2].Value = reading.Sha256;
        _reading.Parameters[3].Value = reading.Json.ToArray();
        return (long?)_reading.ExecuteScalar();
    }

    private static string Details(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var details = new JsonObject();
        foreach (var (name, value) in members)
            details[name] = value;
        return details.ToJsonString(Plain);
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter(parameter, null));
        return command;
    }
}
