using System.Text.Json;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Content;

/// <summary>Puts a brief into its tables in the place of the one before.</summary>
internal static class BriefWriter
{
    /// <summary>Writes the brief in the transaction that the connection is in.</summary>
    /// <param name="line">The brief as one line, which another thread may still be writing.</param>
    /// <param name="numbers">The reports' numbers, by key.</param>
    /// <param name="shown">The ids by which the brief cites them, by key.</param>
    public static void Write(
        SqliteConnection connection, Task<ReadOnlyMemory<byte>> line, string contentHash, string maker,
        IReadOnlyDictionary<string, long> numbers, IReadOnlyDictionary<string, string> shown)
    {
        Clear(connection);
        var json = line.GetAwaiter().GetResult();
        var parsing = Task.Run(() => JsonDocument.Parse(json));
        using (var insert = new RowInsert(connection, "brief", ["contentHash", "maker", "sha256", "json"]))
            insert.Put(contentHash, maker, LedgerReading.HashOf(json.Span), json);
        using var document = parsing.GetAwaiter().GetResult();
        var cited = shown.ToDictionary(pair => pair.Value, pair => numbers[pair.Key], StringComparer.Ordinal);
        foreach (var (table, rows) in BriefRows.Of(document.RootElement, cited))
        {
            using var insert = table.Insert(connection);
            foreach (var row in rows)
                table.Put(insert, row);
        }
    }

    private static void Clear(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM brief; " + string.Concat(BriefRows.Tables.Reverse().Select(table => $"DELETE FROM {table.Name}; "));
        command.ExecuteNonQuery();
    }
}
