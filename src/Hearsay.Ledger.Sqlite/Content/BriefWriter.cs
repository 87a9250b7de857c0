using System.Text.Json;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Content;

/// <summary>Puts a brief into its tables in the place of the one before.</summary>
internal static class BriefWriter
{
    /// <summary>Rows that are put at once, and how many such lots are made ahead of those that are put.</summary>
    private const int Together = 512, MostAhead = 16;

    /// <summary>Writes the brief in the transaction that the connection is in.</summary>
    /// <param name="line">The brief as one line, which another thread may still be writing.</param>
    /// <param name="numbers">The reports' numbers, by key.</param>
    /// <param name="shown">The ids by which the brief cites them, by key.</param>
    public static void Write(
        SqliteConnection connection, Task<byte[]> line, string contentHash, string maker,
        IReadOnlyDictionary<string, long> numbers, IReadOnlyDictionary<string, string> shown)
    {
        Clear(connection);
        var json = line.GetAwaiter().GetResult();
        using (var insert = new RowInsert(connection, "brief", ["contentHash", "maker", "sha256", "json"]))
            insert.Put(contentHash, maker, LedgerReading.HashOf(json), new ReadOnlyMemory<byte>(json));
        using var document = JsonDocument.Parse(json);
        var cited = shown.ToDictionary(pair => pair.Value, pair => numbers[pair.Key], StringComparer.Ordinal);
        foreach (var (table, rows) in BriefRows.Of(document.RootElement, cited).SelectMany(pair => pair.Rows.Chunk(Together).Select(rows => (pair.Table, rows))).MadeAhead(MostAhead))
            Put(connection, table, rows);
    }

    private static void Put(SqliteConnection connection, RowTable table, object?[][] rows)
    {
        using var insert = table.Insert(connection);
        foreach (var row in rows)
            insert.Put(row);
    }

    private static void Clear(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM brief; " + string.Concat(BriefRows.Tables.Reverse().Select(table => $"DELETE FROM {table.Name}; "));
        command.ExecuteNonQuery();
    }
}
