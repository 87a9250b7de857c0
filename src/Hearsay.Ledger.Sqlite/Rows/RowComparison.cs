using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>Holds the rows of a table against those that should be there.</summary>
internal static class RowComparison
{
    /// <summary>A line for the first row that is missing, changed or too many; none where all are as they should be.</summary>
    /// <param name="expected">Told apart by key and id.</param>
    /// <param name="owner">The value of the first column whose rows are meant; null for all rows.</param>
    public static IEnumerable<string> Differences(this RowTable table, SqliteConnection connection, IEnumerable<Row> expected, object? owner)
    {
        var wanted = expected.Select(table.Values).ToDictionary(table.NameOf, StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(column => $"\"{column}\""))} FROM {table.Name}{(owner is null ? "" : $" WHERE \"{table.Columns[0]}\" = $owner")}";
        if (owner is not null)
            command.Parameters.AddWithValue("$owner", owner);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = Enumerable.Range(0, table.Columns.Count).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)).ToArray();
            var name = table.NameOf(row);
            if (!wanted.Remove(name, out var right))
                yield return $"table {table.Name}, row {name}: it should not be there";
            else if (Column(row, right) is >= 0 and var at)
                yield return $"table {table.Name}, row {name}: {table.Columns[at]} was changed";
        }
        foreach (var name in wanted.Keys)
            yield return $"table {table.Name}, row {name}: it is missing";
    }

    private static int Column(object?[] row, object?[] right) => Array.FindIndex([.. row.Zip(right, Equals)], same => !same);
}
