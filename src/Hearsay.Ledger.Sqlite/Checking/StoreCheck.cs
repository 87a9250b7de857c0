using System.Runtime.CompilerServices;
using System.Text.Json;
using Hearsay.Ledger.Sqlite.Opening;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Checking;

/// <summary>What SQLite can tell of the file, and whether the rows for SQL say what the readings and the brief say.</summary>
internal static class StoreCheck
{
    public static async IAsyncEnumerable<string> RunAsync(Session session, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var line in session.QueryAsync("PRAGMA integrity_check", reader => reader.GetString(0), cancel).ConfigureAwait(false))
            if (line != "ok")
                yield return "file: " + line;
        await foreach (var line in session.QueryAsync("PRAGMA foreign_key_check", Reference, cancel).ConfigureAwait(false))
            yield return line;
        await foreach (var fault in ReadingsAsync(session, cancel).ConfigureAwait(false))
            yield return fault;
        await foreach (var fault in BriefCheck.RunAsync(session, cancel).ConfigureAwait(false))
            yield return fault;
    }

    private static string Reference(SqliteDataReader reader) =>
        $"table {reader.GetString(0)}, row {(reader.IsDBNull(1) ? "?" : reader.GetString(1))}: it refers to a row of {reader.GetString(2)} that is not there";

    private static async IAsyncEnumerable<string> ReadingsAsync(Session session, [EnumeratorCancellation] CancellationToken cancel)
    {
        const string Readings = "SELECT readings.number, reports.id, CAST(readings.json AS BLOB), CAST(reports.text AS BLOB), reports.key FROM readings JOIN reports ON reports.number = readings.report";
        var rows = session.QueryAsync(Readings, reader => (reader.GetInt64(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2), reader.GetFieldValue<byte[]>(3), reader.GetString(4)), cancel);
        await foreach (var (number, id, json, text, key) in rows.ConfigureAwait(false))
            foreach (var fault in Faults(session.Connection, number, key, $"report {id}@{key[..Math.Min(8, key.Length)]}", json, System.Text.Encoding.UTF8.GetString(text)))
                yield return fault;
    }

    private static List<string> Faults(SqliteConnection connection, long number, string key, string name, byte[] json, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var reading = document.RootElement;
            var faults = ReadingRows.Tables.SelectMany(table => table.Differences(connection, ReadingRows.Of(table, reading, number, text), number))
                .Concat(ReportRow.Table.Differences(connection, [ReportRow.Of(reading, key)], key));
            return [.. faults.Select(fault => $"{name}: {fault}")];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [$"{name}: its rows cannot be compared with the reading, which is broken"];
        }
    }
}
