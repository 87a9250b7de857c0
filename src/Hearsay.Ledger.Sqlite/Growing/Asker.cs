using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite.Growing;

/// <summary>Statements of a connection, prepared once each; their values are bound by place. They take part in whatever transaction the connection is in.</summary>
internal sealed class Asker(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RawQuery> _queries = new(StringComparer.Ordinal);

    /// <summary>One value for each row.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object> values)
    {
        using var reader = Bound(sql, values).ExecuteReader();
        var all = new List<T>();
        while (reader.Read())
            all.Add(read(reader));
        return all;
    }

    /// <summary>The whole number in the first column of each row.</summary>
    public List<long> Numbers(string sql, params ReadOnlySpan<object> values) => Raw(sql, static row => raw.sqlite3_column_int64(row, 0), values);

    /// <summary>One value for each row, read by its places.</summary>
    public List<T> Raw<T>(string sql, Func<sqlite3_stmt, T> read, params ReadOnlySpan<object> values)
    {
        if (!_queries.TryGetValue(sql, out var query))
            query = _queries[sql] = new RawQuery(connection, sql);
        return query.All(read, values);
    }

    /// <summary>The number in the first row; null where there is none, or it is null.</summary>
    public long? Number(string sql, params ReadOnlySpan<object> values) => Bound(sql, values).ExecuteScalar() as long?;

    /// <summary>The text in the first row; null where there is none, or it is null.</summary>
    public string? Text(string sql, params ReadOnlySpan<object> values) => Bound(sql, values).ExecuteScalar() as string;

    /// <summary>Does what the statement says.</summary>
    public void Do(string sql, params ReadOnlySpan<object> values) => Bound(sql, values).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        foreach (var query in _queries.Values)
            query.Dispose();
    }

    private SqliteCommand Bound(string sql, ReadOnlySpan<object> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _commands[sql] = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${i + 1}") });
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        return command;
    }
}
