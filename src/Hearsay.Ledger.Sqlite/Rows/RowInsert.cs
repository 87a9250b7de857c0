using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>Puts rows into one table; prepared once.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteCommand _command;

    public RowInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns, string ending = "")
    {
        _command = connection.CreateCommand();
        _command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select(column => "$" + column))}) {ending}";
        foreach (var column in columns)
            _command.Parameters.Add(new SqliteParameter("$" + column, null));
    }

    /// <summary>Puts one row; gives what the ending returns, null for nothing.</summary>
    public object? Put(SqliteTransaction transaction, params ReadOnlySpan<object?> row)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < row.Length; i++)
            _command.Parameters[i].Value = row[i] ?? DBNull.Value;
        return _command.ExecuteScalar();
    }

    public void Dispose() => _command.Dispose();
}
