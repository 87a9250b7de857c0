using Hearsay.Ledger.Sqlite.Schema;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite.Opening;

/// <summary>Opens the file of a ledger, and makes sure first that it is one.</summary>
internal static class LedgerFile
{
    /// <summary>Seconds that a writer waits for another to end its batch.</summary>
    private const int Patience = 30;

    /// <summary>Pages of 4 KiB that the log may hold before they are moved into the file, and the memory for pages: both larger than SQLite's own, as a batch is some hundred pages.</summary>
    private const int LogPages = 4000, CacheKilobytes = 32_768;

    /// <summary>An open connection to a ledger of today's schema.</summary>
    /// <param name="made">Whether the ledger was made by this call.</param>
    /// <exception cref="LedgerException">There is no such ledger, or it cannot be used so.</exception>
    public static SqliteConnection Open(string path, LedgerAccess access, out bool made)
    {
        made = false;
        if (Directory.Exists(path))
            throw Faults.Folder(path);
        if (!File.Exists(path) && access != LedgerAccess.Create)
            throw Faults.Missing(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw Faults.NoFolder(path);
        try
        {
            return access == LedgerAccess.Read ? ForReading(path) : ForWriting(path, access, out made);
        }
        catch (SqliteException error) when (Faults.Of(error, path) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>On a medium that cannot be written, the file is taken as unchanging where no log lies beside it.</summary>
    private static SqliteConnection ForReading(string path)
    {
        try
        {
            return Checked(path, Connect(path, SqliteOpenMode.ReadOnly), mayBeEmpty: false);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY && !HasLog(path))
        {
            return Checked(path, Connect(Unchanging(path), SqliteOpenMode.ReadOnly), mayBeEmpty: false);
        }
    }

    private static SqliteConnection ForWriting(string path, LedgerAccess access, out bool made)
    {
        var connection = Checked(path, Connect(path, access == LedgerAccess.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite), access == LedgerAccess.Create);
        try
        {
            if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
                throw Faults.ReadOnly(path);
            Set(connection, $"PRAGMA busy_timeout = {Patience * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = {LogPages}; PRAGMA cache_size = -{CacheKilobytes}");
            made = Migrations.Apply(connection) < 0;
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connect(string source, SqliteOpenMode mode)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, ForeignKeys = true, Pooling = false, DefaultTimeout = Patience };
        var connection = new SqliteConnection(text.ToString());
        connection.Open();
        return connection;
    }

    private static SqliteConnection Checked(string path, SqliteConnection connection, bool mayBeEmpty)
    {
        try
        {
            int application = Migrations.Number(connection, "PRAGMA application_id"), version = Migrations.Number(connection, "PRAGMA user_version");
            var isEmpty = application == 0 && Migrations.Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
            if (application != Migrations.ApplicationId && !(isEmpty && mayBeEmpty))
                throw Faults.NotALedger(path, isEmpty ? "it is empty" : "it holds something else");
            if (version > Migrations.Version && !isEmpty)
                throw Faults.Newer(path, version, Migrations.Version);
            if (version < Migrations.Version && !mayBeEmpty && connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.Ordinal))
                throw Faults.Older(path, version, Migrations.Version);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The address by which SQLite opens a file without asking for a lock or a log.</summary>
    private static string Unchanging(string path) =>
        $"file:///{string.Join('/', Path.GetFullPath(path).Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString))}?immutable=1";

    private static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    private static void Set(SqliteConnection connection, string pragmas)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }
}
