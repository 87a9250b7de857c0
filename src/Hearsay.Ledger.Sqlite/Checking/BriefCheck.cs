using System.Runtime.CompilerServices;
using System.Text.Json;
using Hearsay.Ledger.Sqlite.Opening;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Checking;

/// <summary>Whether the briefs on the events are those that were settled, and their tables say what they say.</summary>
internal static class BriefCheck
{
    public static async IAsyncEnumerable<string> RunAsync(Session session, [EnumeratorCancellation] CancellationToken cancel)
    {
        var broken = false;
        await foreach (var (happening, sha256, json) in session.QueryAsync("SELECT event, sha256, CAST(json AS BLOB) FROM event_briefs", reader => (reader.GetInt64(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2)), cancel).ConfigureAwait(false))
            if (LedgerReading.HashOf(json) is var found && found != sha256)
            {
                broken = true;
                yield return $"brief: on event {happening} it gives the hash {found[..12]}, expected {sha256}: it was changed";
            }
        if (broken)
            yield break;
        var cited = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var (id, report) in session.QueryAsync("SELECT id, report FROM cited", reader => (reader.GetString(0), reader.GetInt64(1)), cancel).ConfigureAwait(false))
            cited.Add(id, report);
        foreach (var fault in Faults(session.Connection, cited))
            yield return "brief: " + fault;
    }

    private static List<string> Faults(SqliteConnection connection, Dictionary<string, long> cited)
    {
        try
        {
            return [.. BriefRows.Tables.Append(BriefRows.Copies).SelectMany(table => table.Differences(connection, Rows(connection, table, cited), null))];
        }
        catch (KeyNotFoundException)
        {
            return ["table filed: a report that the brief cites is missing"];
        }
    }

    /// <summary>The rows of one table, event by event.</summary>
    private static IEnumerable<Row> Rows(SqliteConnection connection, RowTable table, Dictionary<string, long> cited)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT event, weights, CAST(json AS BLOB) FROM event_briefs ORDER BY event";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            using var brief = JsonDocument.Parse(reader.GetFieldValue<byte[]>(2));
            var rows = table == BriefRows.Copies ? BriefRows.CopiesOf(brief.RootElement, id => cited[id])
                : BriefRows.Of(brief.RootElement, reader.GetInt64(0), JsonSerializer.Deserialize<int[]>(reader.GetString(1)) ?? [], id => cited[id]).First(pair => pair.Table == table).Rows;
            foreach (var row in rows)
                yield return row;
        }
    }
}
