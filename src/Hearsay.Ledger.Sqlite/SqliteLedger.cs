using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Growing;
using Hearsay.Ledger.Sqlite.Checking;
using Hearsay.Ledger.Sqlite.Content;
using Hearsay.Ledger.Sqlite.Growing;
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
    /// <summary>Each report with its current reading.</summary>
    internal const string Current = "FROM reports JOIN readings ON readings.number = (SELECT max(number) FROM readings WHERE report = reports.number)";

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
        hash.Add(await Decided.LoadAsync(this, cancel).ConfigureAwait(false));
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
    public async Task<StoredBrief?> BriefAsync(CancellationToken cancel)
    {
        var stamp = await _session.FirstAsync("SELECT contentHash, maker FROM brief", reader => (Hash: reader.GetString(0), Maker: reader.GetString(1), There: true), cancel).ConfigureAwait(false);
        if (!stamp.There)
            return null;
        var order = new List<string>();
        await foreach (var id in _session.QueryAsync("SELECT id FROM filed WHERE event IS NOT NULL ORDER BY place", reader => reader.GetString(0), cancel).ConfigureAwait(false))
            order.Add(id);
        return new StoredBrief(stamp.Hash, stamp.Maker, EventBrief.Lettered(await EventsAsync("", cancel).ConfigureAwait(false), order));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EventBrief>> EventsAsync(string id, CancellationToken cancel)
    {
        const string Events = """
            SELECT CAST(event_briefs.json AS BLOB), event_briefs.weights FROM events JOIN event_briefs ON event_briefs.event = events.number JOIN filed ON filed.report = events.number
            WHERE events.id >= $1 AND events.id < $1 || 'z' ORDER BY filed.place
            """;
        var events = new List<EventBrief>();
        var rows = _session.QueryAsync(Events, reader => (Json: reader.GetFieldValue<byte[]>(0), Weights: reader.GetString(1)), cancel, id);
        await foreach (var some in rows.Chunk(ReadTogether).ConfigureAwait(false))
            events.AddRange(some.AsParallel().AsOrdered().Select(row => EventOf(row.Json, row.Weights) ?? throw Broken("of the brief")));
        return events;
    }

    /// <inheritdoc/>
    public Task<T> GrowAsync<T>(Func<IGrowth, T> step, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(step);
        return _session.WriteAsync(() => Grow(step), cancel);
    }

    /// <inheritdoc/>
    public Task<string?> SettleAsync(string maker, string madeBy, CancellationToken cancel) => _session.WriteAsync(() => Settle(maker, madeBy), cancel);

    /// <inheritdoc/>
    public Task<string?> SettledAsync(string madeBy, CancellationToken cancel) => _session.FirstAsync(
        "SELECT contentHash FROM brief WHERE madeBy = $1 AND readings = (SELECT ifnull(max(number), 0) FROM readings)", reader => reader.GetString(0), cancel, madeBy);

    /// <inheritdoc/>
    public Task<SearchResult> SearchAsync(SearchTerms terms, Func<PartialDate?, bool> published, int most, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(published);
        return ReportSearch.RunAsync(_session, terms, published, most, cancel);
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

    /// <summary>Its statements are of the transaction that they were prepared in.</summary>
    private T Grow<T>(Func<IGrowth, T> step)
    {
        using var growth = new SqliteGrowth(_session.Connection);
        return step(growth);
    }

    private string? Settle(string maker, string madeBy)
    {
        if (Grow(growth => growth.MadeBy != madeBy || growth.Unfiled(1).Count > 0))
            return null;
        var hash = ContentHashAsync(CancellationToken.None).GetAwaiter().GetResult();
        using var command = _session.Connection.CreateCommand();
        command.CommandText = "DELETE FROM brief; INSERT INTO brief (contentHash, maker, madeBy, readings) SELECT $1, $2, $3, ifnull(max(number), 0) FROM readings";
        foreach (var (at, value) in new[] { hash, maker, madeBy }.Index())
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${at + 1}"), value);
        command.ExecuteNonQuery();
        return hash;
    }

    private static EventBrief? EventOf(byte[] json, string weights)
    {
        try
        {
            return new EventBrief(BriefJson.Read(json), JsonSerializer.Deserialize<int[]>(weights) ?? []);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static StoredRow Row(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<byte[]>(3))
    {
        Made = reader.IsDBNull(4) ? null : (reader.GetString(4), reader.GetString(5), reader.GetFieldValue<byte[]>(6)),
    };

    /// <summary>A reading as the ledger keeps it; null for one that is broken.</summary>
    internal static Reading? ReadingOf(byte[] json)
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
}
