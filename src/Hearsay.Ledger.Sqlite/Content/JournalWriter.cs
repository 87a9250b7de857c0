using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Content;

/// <summary>Adds entries to the journal, within a transaction that holds the right to write: so no other entry comes between.</summary>
internal sealed class JournalWriter(SqliteConnection connection, TimeProvider clock) : IDisposable
{
    private readonly RowInsert _insert = new(connection, "journal", ["seq", "at", "kind", "subject", "details", "previous", "hash"]);
    private readonly RowInsert _head = new(connection, "about", ["name", "value"], "ON CONFLICT (name) DO UPDATE SET value = excluded.value");

    /// <summary>Adds one entry behind <paramref name="last"/>.</summary>
    public JournalEntry Add(JournalEntry? last, string kind, string subject, string details)
    {
        var entry = JournalEntry.After(last, clock.GetUtcNow(), kind, subject, details);
        _insert.Put(entry.Seq, entry.At, entry.Kind, entry.Subject, entry.Details, entry.Previous, entry.Hash);
        return entry;
    }

    /// <summary>Notes the hash of the last entry apart from the journal, so that a missing end is seen.</summary>
    public void End(JournalEntry last) => _head.Put(Head, last.Hash);

    /// <summary>All entries, their columns as <see cref="Entry"/> takes them.</summary>
    public const string Entries = "SELECT seq, at, kind, subject, details, previous, hash FROM journal";

    /// <summary>Behind a condition on the kind: it is none of the many that the index of kinds leaves out.</summary>
    public const string Indexed = " AND kind NOT IN ('report added', 'reading added')";

    /// <summary>Where <see cref="End"/> notes it.</summary>
    public const string Head = "journal head";

    /// <summary>The journal's last entry; null where there is none.</summary>
    public JournalEntry? Last()
    {
        using var command = connection.CreateCommand();
        command.CommandText = Entries + " ORDER BY seq DESC LIMIT 1";
        using var reader = command.ExecuteReader();
        return reader.Read() ? Entry(reader) : null;
    }

    /// <summary>The entry that the reader stands on, its columns in the order of the table.</summary>
    public static JournalEntry Entry(SqliteDataReader reader) => new(
        reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6));

    public void Dispose()
    {
        _insert.Dispose();
        _head.Dispose();
    }
}
