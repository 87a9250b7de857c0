using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Schema;

/// <summary>The steps that make a ledger of today's schema out of an empty file or an older ledger. Step N stands in a file whose name begins with N.</summary>
internal static class Migrations
{
    /// <summary>What the header of the file says it is: "HRSY" in ASCII.</summary>
    public const int ApplicationId = 0x48525359;

    private static readonly IReadOnlyList<string> Own = [.. typeof(Migrations).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Script)];

    /// <summary>All steps, the first first.</summary>
    internal static IReadOnlyList<string> Steps => Own;

    /// <summary>The schema that this build writes: the number of its steps.</summary>
    public static int Version => Own.Count;

    /// <summary>Takes the steps that the file lacks, all or none. Another process that does the same waits and then finds nothing to do.</summary>
    /// <returns>The version that was found; -1 for a file that had none.</returns>
    public static int Apply(SqliteConnection connection, IReadOnlyList<string>? steps = null)
    {
        steps ??= Own;
        using var transaction = connection.BeginTransaction(deferred: false);
        var isNew = Number(connection, "PRAGMA application_id") == 0;
        var found = isNew ? 0 : Number(connection, "PRAGMA user_version");
        foreach (var step in steps.Skip(found))
            Run(connection, transaction, step);
        if (found < steps.Count)
            Run(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {steps.Count}"));
        transaction.Commit();
        return isNew ? -1 : found;
    }

    /// <summary>A whole number that the statement gives.</summary>
    public static int Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.ExecuteNonQuery();
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
