using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite.Opening;

/// <summary>Says in Hearsay's words what SQLite has to say: what was found, where, and what to do.</summary>
internal static class Faults
{
    /// <summary>The fault that SQLite's error stands for; null for one that only a mistake in the program can bring about.</summary>
    public static LedgerException? Of(SqliteException error, string path) => (error.SqliteErrorCode, error.SqliteExtendedErrorCode) switch
    {
        (raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL, _) =>
            Make(LedgerFaultKind.Locked, $"{path}: somebody else has been writing to the ledger for half a minute; wait for them to end and try again", error),
        (raw.SQLITE_FULL, _) or (raw.SQLITE_IOERR, raw.SQLITE_IOERR_WRITE or raw.SQLITE_IOERR_SHMSIZE or raw.SQLITE_IOERR_FSYNC or raw.SQLITE_IOERR_TRUNCATE) =>
            Make(LedgerFaultKind.DiskFull, $"{path}: the disk is full or fails to write; what was added before is safe. Make room, then 'hearsay add --resume' goes on", error),
        (raw.SQLITE_READONLY, _) => ReadOnly(path, error),
        (raw.SQLITE_NOTADB, _) => NotALedger(path, "it is no SQLite file", error),
        (raw.SQLITE_CORRUPT, _) => Make(LedgerFaultKind.Damaged, $"{path}: the file is broken ({error.Message}); restore it from a copy, and 'hearsay verify' says what the copy holds", error),
        (raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_IOERR or raw.SQLITE_AUTH, _) =>
            Make(LedgerFaultKind.Unreachable, $"{path}: the file cannot be opened or read ({error.Message}); check it, its folder and their permissions", error),
        _ => null,
    };

    public static LedgerException Missing(string path) =>
        Make(LedgerFaultKind.Missing, $"{path}: there is no ledger here; 'hearsay add PATH...' makes one, --ledger FILE names one elsewhere, and 'hearsay brief PATH...' needs none");

    public static LedgerException NoFolder(string path) =>
        Make(LedgerFaultKind.Unreachable, $"{path}: its folder does not exist; make it, or name another place");

    public static LedgerException Folder(string path) =>
        Make(LedgerFaultKind.NotALedger, $"{path}: it is a folder, and a ledger is a file; name one, such as {path.TrimEnd('/')}/hearsay.db");

    public static LedgerException NotALedger(string path, string found, Exception? error = null) =>
        Make(LedgerFaultKind.NotALedger, $"{path}: it is not a Hearsay ledger ({found}); nothing was changed. Name another file", error);

    public static LedgerException Newer(string path, int found, int known) =>
        Make(LedgerFaultKind.Newer, $"{path}: a later build of Hearsay has written it (its schema is {found}, this build knows {known}); use that build");

    public static LedgerException Older(string path, int found, int known) =>
        Make(LedgerFaultKind.Older, $"{path}: an earlier build of Hearsay has written it (its schema is {found}, this build's {known}); 'hearsay add' with any report brings it up to date");

    public static LedgerException ReadOnly(string path, Exception? error = null) =>
        Make(LedgerFaultKind.ReadOnly, $"{path}: the ledger can be read and not written; check the permissions of the file and its folder, or add to a copy", error);

    private static LedgerException Make(LedgerFaultKind kind, string message, Exception? error = null) => new(kind, message, error);
}
