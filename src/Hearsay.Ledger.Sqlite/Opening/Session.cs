using System.Runtime.CompilerServices;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Opening;

/// <summary>An open ledger's connection: queries whose rows are streamed, transactions that are whole or not at all, faults in Hearsay's words.</summary>
internal sealed class Session(SqliteConnection connection, string path) : IAsyncDisposable
{
    public SqliteConnection Connection => connection;

    /// <summary>One value for each row of the query; <paramref name="values"/> are its <c>$1</c>, <c>$2</c>, ...</summary>
    public async IAsyncEnumerable<T> QueryAsync<T>(string sql, Func<SqliteDataReader, T> read, [EnumeratorCancellation] CancellationToken cancel, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = Told(() => command.ExecuteReader());
        while (Told(reader.Read))
        {
            cancel.ThrowIfCancellationRequested();
            yield return Told(() => read(reader));
        }
    }

    /// <summary>The value of the first row; the type's default where there is none.</summary>
    public async Task<T?> FirstAsync<T>(string sql, Func<SqliteDataReader, T> read, CancellationToken cancel, params object[] values)
    {
        await foreach (var value in QueryAsync(sql, read, cancel, values).ConfigureAwait(false))
            return value;
        return default;
    }

    /// <summary>Does all of <paramref name="change"/> or nothing, alone among writers.</summary>
    public Task<T> WriteAsync<T>(Func<T> change, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Told(() =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = change();
            transaction.Commit();
            return result;
        }));
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private SqliteCommand Command(string sql, object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${i + 1}"), values[i]);
        return command;
    }

    private T Told<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (SqliteException error) when (Faults.Of(error, path) is { } fault)
        {
            throw fault;
        }
    }
}
