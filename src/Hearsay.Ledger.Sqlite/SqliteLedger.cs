using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sqlite.Checking;
using Hearsay.Ledger.Sqlite.Content;
using Hearsay.Ledger.Sqlite.Opening;
using Hearsay.Ledger.Sqlite.Schema;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>
/// A ledger in one SQLite file: write-ahead log, foreign keys, full-text search. One process writes at a time, others wait their turn; any number may
/// read meanwhile. SQLite works on the calling thread, so the tasks are done when they are given.
/// </summary>
public sealed class SqliteLedger : ILedgerStore
{
    private const string Current = "FROM reports JOIN readings ON readings.number = (SELECT max(number) FROM readings WHERE report = reports.number)";

    /// <summary>The hash of a report's current reading, found in an index alone; null for a report without one.</summary>
    private const string CurrentHash = "(SELECT sha256 FROM readings WHERE report = reports.number ORDER BY number DESC LIMIT 1)";
    private const int ReadTogether = 128;
    private readonly Session _session;
    private readonly string _path;
    private readonly Lazy<JournalWriter> _journal;
    private readonly Lazy<ContentWriter> _content;

    private SqliteLedger(SqliteConnection connection, string path, TimeProvider clock)
    {
        (_session, _path) = (new Session(connection, path), path);
        _journal = new(() => new JournalWriter(connection, clock));
        _content = new(() => new ContentWriter(connection, _journal.Value));
    }

    /// <summary>The open connection.</summary>
    internal SqliteConnection Connection => _session.Connection;

    /// <summary>Opens the ledger in the file <paramref name="path"/>.</summary>
    /// <param name="clock">Tells the journal when something was added.</param>
    /// <exception cref="LedgerException">There is none, it is something else, or it cannot be used so.</exception>
    public static async Task<ILedgerStore> OpenAsync(string path, LedgerAccess access, TimeProvider clock, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(clock);
        cancel.ThrowIfCancellationRequested();
        var ledger = new SqliteLedger(LedgerFile.Open(path, access, out var made), path, clock);
        if (made)
            await ledger.NoteAsync(JournalKind.Created, string.Create(CultureInfo.InvariantCulture, $"schema {Migrations.Version}"), "{}", cancel).ConfigureAwait(false);
        return ledger;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> KeysReadByAsync(string maker, CancellationToken cancel) =>
        _session.QueryAsync("SELECT reports.key FROM readings JOIN reports ON reports.number = readings.report WHERE readings.maker = $1", reader => reader.GetString(0), cancel, maker);

    /// <inheritdoc/>
    public Task<Added> AddAsync(IReadOnlyList<LedgerReading> batch, string maker, CancellationToken cancel) =>
        _session.WriteAsync(() => _content.Value.Add(batch, maker), cancel);

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerReading> ReadingsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var lines = _session.QueryAsync(
            $"SELECT reports.key, readings.sha256, CAST(readings.json AS BLOB) {Current} ORDER BY reports.key",
            reader => (Key: reader.GetString(0), Sha256: reader.GetString(1), Json: reader.GetFieldValue<byte[]>(2)), cancel);
        await foreach (var some in lines.Chunk(ReadTogether).ConfigureAwait(false))
        {
            foreach (var (line, reading) in some.AsParallel().AsOrdered().Select(line => (line, ReadingOf(line.Json))))
                yield return new LedgerReading(line.Key, reading ?? throw Broken(line.Key), line.Json, line.Sha256);
        }
    }

    /// <inheritdoc/>
    public async Task<string> ContentHashAsync(CancellationToken cancel)
    {
        using var hash = new ContentHash();
        var rows = _session.QueryAsync($"SELECT key, {CurrentHash} FROM reports ORDER BY key", reader => (Key: reader.GetString(0), Sha256: reader.IsDBNull(1) ? null : reader.GetString(1)), cancel);
        await foreach (var (key, sha256) in rows.ConfigureAwait(false))
            if (sha256 is not null)
                hash.Add(key, sha256);
        hash.Add(await ActorDecisions.LoadAsync(this, cancel).ConfigureAwait(false));
        return hash.End();
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancel) => _session.FirstAsync("SELECT count(*) FROM reports", reader => reader.GetInt64(0), cancel);

    /// <inheritdoc/>
    public Task<JournalEntry> NoteAsync(string kind, string subject, string details, CancellationToken cancel) => _session.WriteAsync(
        () =>
        {
            var entry = _journal.Value.Add(_journal.Value.Last(), kind, subject, details);
            _journal.Value.End(entry);
            return entry;
        },
        cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> JournalAsync(string? kind, CancellationToken cancel) => kind is null
        ? _session.QueryAsync($"{JournalWriter.Entries} ORDER BY seq", JournalWriter.Entry, cancel)
        : _session.QueryAsync($"{JournalWriter.Entries} WHERE kind = $1{(kind is JournalKind.ReportAdded or JournalKind.ReadingAdded ? "" : JournalWriter.Indexed)} ORDER BY seq", JournalWriter.Entry, cancel, kind);

    /// <inheritdoc/>
    public Task<string?> JournalHeadAsync(CancellationToken cancel) => _session.FirstAsync("SELECT value FROM about WHERE name = $1", reader => reader.GetString(0), cancel, JournalWriter.Head);

    /// <inheritdoc/>
    public Task<StoredBrief?> BriefAsync(CancellationToken cancel) => _session.FirstAsync(
        "SELECT contentHash, maker, CAST(json AS BLOB) FROM brief", reader => new StoredBrief(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2)), cancel);

    /// <inheritdoc/>
    public async Task<bool> SettleAsync(Brief brief, string contentHash, string maker, CancellationToken cancel)
    {
        var line = Task.Run(() => BriefJson.WriteLine(brief), CancellationToken.None);
        var settled = await _session.WriteAsync(() => Settle(line, contentHash, maker), cancel).ConfigureAwait(false);
        await line.ConfigureAwait(false);
        return settled;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRow> RowsAsync(CancellationToken cancel) => _session.QueryAsync(
        """
        SELECT reports.key, reports.id, reports.sha256, CAST(reports.text AS BLOB), readings.maker, readings.sha256, CAST(readings.json AS BLOB)
        FROM reports LEFT JOIN readings ON readings.report = reports.number ORDER BY reports.number
        """,
        Row,
        cancel);

    /// <inheritdoc/>
    public IAsyncEnumerable<string> FaultsAsync(CancellationToken cancel) => StoreCheck.RunAsync(_session, cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_content.IsValueCreated)
            _content.Value.Dispose();
        if (_journal.IsValueCreated)
            _journal.Value.Dispose();
        await _session.DisposeAsync().ConfigureAwait(false);
    }

    private bool Settle(Task<ReadOnlyMemory<byte>> line, string contentHash, string maker)
    {
        var content = Content();
        if (content.Hash != contentHash)
            return false;
        BriefWriter.Write(_session.Connection, line, contentHash, maker, content.Numbers, ShownIds.Of(content.Ids));
        return true;
    }

    private static StoredRow Row(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<byte[]>(3))
    {
        Made = reader.IsDBNull(4) ? null : (reader.GetString(4), reader.GetString(5), reader.GetFieldValue<byte[]>(6)),
    };

    private static Reading? ReadingOf(byte[] json)
    {
        try
        {
            return ReadingJson.Read(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private LedgerException Broken(string key) =>
        new(LedgerFaultKind.Damaged, $"{_path}: the reading of report {key[..12]} is broken; 'hearsay verify' tells what is");

    /// <summary>The content hash, and the numbers and ids of the reports by key.</summary>
    private (string Hash, Dictionary<string, long> Numbers, List<(string Id, string Key)> Ids) Content()
    {
        using var command = _session.Connection.CreateCommand();
        command.CommandText = $"SELECT reports.key, readings.sha256, reports.number, reports.id {Current} ORDER BY reports.key";
        using var reader = command.ExecuteReader();
        using var hash = new ContentHash();
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        var ids = new List<(string, string)>();
        while (reader.Read())
        {
            var key = reader.GetString(0);
            hash.Add(key, reader.GetString(1));
            numbers.Add(key, reader.GetInt64(2));
            ids.Add((reader.GetString(3), key));
        }
        hash.Add(ActorDecisions.LoadAsync(this, CancellationToken.None).GetAwaiter().GetResult());
        return (hash.End(), numbers, ids);
    }
}
