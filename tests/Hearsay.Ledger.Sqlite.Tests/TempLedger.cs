using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Tests;

/// <summary>A folder for one ledger, removed at the end.</summary>
internal sealed class TempLedger : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay");

    public string File => Path.Combine(_folder.FullName, "hearsay.db");

    public string Folder => _folder.FullName;

    public Task<ILedgerStore> OpenAsync(LedgerAccess access, TimeProvider? clock = null) =>
        SqliteLedger.OpenAsync(File, access, clock ?? new StillClock(), TestContext.Current.CancellationToken);

    /// <summary>Runs SQL on the file behind the ledger's back.</summary>
    public object? Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
