using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite.Growing;

/// <summary>A query that is prepared once and read by its places: a report that is filed asks some hundreds, and most of the time went into making readers.</summary>
internal sealed class RawQuery : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public RawQuery(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
    }

    /// <summary>One value for each row.</summary>
    /// <param name="read">Takes it from the row that the statement stands on.</param>
    /// <param name="values">Whole numbers, texts and bytes, for <c>$1</c>, <c>$2</c>, ...</param>
    public List<T> All<T>(Func<sqlite3_stmt, T> read, ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bound(i + 1, values[i]));
        var all = new List<T>();
        int code;
        while ((code = raw.sqlite3_step(_statement)) == raw.SQLITE_ROW)
            all.Add(read(_statement));
        Check(raw.sqlite3_reset(_statement));
        return code == raw.SQLITE_DONE ? all : throw new InvalidOperationException($"SQLite ended a row with {code}.");
    }

    public void Dispose() => _statement.Dispose();

    private int Bound(int place, object value) => value switch
    {
        long whole => raw.sqlite3_bind_int64(_statement, place, whole),
        int whole => raw.sqlite3_bind_int64(_statement, place, whole),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        _ => throw new ArgumentException($"A query takes numbers, texts and bytes; found {value.GetType().Name}.", nameof(value)),
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
