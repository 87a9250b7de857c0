using System.Runtime.InteropServices;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Growing;
using Hearsay.Ledger.Sqlite.Content;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite.Growing;

/// <summary>What a ledger's file keeps beside the content, in the transaction that the connection is in.</summary>
internal sealed class SqliteGrowth(SqliteConnection connection) : IGrowth, IDisposable
{
    private const string Seen = "readings filed", Maker = "filed by";
    private static readonly string[] Derived = ["filed", "filed_bags", "filed_words", "filed_terms", "filed_runs", "filed_alike", "copies"];

    /// <summary>Whether the name of an outlet may stand in a text, "The" left out; of names in other letters than ASCII nothing is told by LIKE.</summary>
    private const string MayName = """
        teller.originalSource IS NOT NULL OR told.outlet GLOB '*[^ -~]*'
          OR teller.text LIKE '%' || CASE WHEN told.outlet LIKE 'the %' THEN substr(told.outlet, 5) ELSE told.outlet END || '%'
        """;
    private readonly Asker _ask = new(connection);
    private readonly EventWriter _events = new(connection);
    private readonly RowInsert _hold = new(connection, "filed_runs", ["run", "report"]);
    private readonly RowInsert _term = new(connection, "filed_terms", ["term", "place", "report"]);

    public IReadOnlyList<long> Unfiled(int most)
    {
        const string New = """
            SELECT number, report FROM readings WHERE number > $1 AND number = (SELECT max(number) FROM readings AS other WHERE other.report = readings.report) ORDER BY number LIMIT $2
            """;
        var seen = _ask.Text("SELECT value FROM about WHERE name = $1", Seen) is { } text ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var rows = _ask.All(New, reader => (Number: reader.GetInt64(0), Report: reader.GetInt64(1)), seen, most);
        if (rows.Exists(row => _ask.Number("SELECT report FROM filed WHERE report = $1", row.Report) is not null))
        {
            var maker = MadeBy;
            Clear();
            MadeBy = maker;
            rows = _ask.All(New, reader => (Number: reader.GetInt64(0), Report: reader.GetInt64(1)), 0L, most);
        }
        if (rows.Count > 0)
            Note(Seen, rows[^1].Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return rows.ConvertAll(row => row.Report);
    }

    public LedgerReading Reading(long report) => _ask.All(
        "SELECT reports.key, readings.sha256, CAST(readings.json AS BLOB) FROM reports JOIN readings ON readings.report = reports.number WHERE reports.number = $1 ORDER BY readings.number DESC LIMIT 1",
        reader => (Key: reader.GetString(0), Sha256: reader.GetString(1), Json: reader.GetFieldValue<byte[]>(2)), report)
        .ConvertAll(row => new LedgerReading(row.Key, ReadingJson.Read(row.Json), row.Json, row.Sha256))[0];

    public Report Report(long report) =>
        _ask.Raw("SELECT json FROM readings WHERE report = $1 ORDER BY number DESC LIMIT 1", static row => ReadingJson.ReadReport(raw.sqlite3_column_blob(row, 0)), report)[0];

    public IReadOnlyList<long> WithText(string sha256) => _ask.Numbers("SELECT number FROM reports JOIN filed ON filed.report = reports.number WHERE reports.sha256 = $1 AND filed.event IS NOT NULL", sha256);

    public void File(long report, FiledRow row, byte[] runs)
    {
        ArgumentNullException.ThrowIfNull(row);
        _ask.Do("INSERT INTO filed (report, place) VALUES ($1, $2)", report, row.Place);
        _ask.Do("INSERT INTO filed_bags (report, place, bag, terms) VALUES ($1, $2, $3, $4)", report, row.Place, row.Bag, MemoryMarshal.AsBytes<int>([.. row.Terms]).ToArray());
        _ask.Do("INSERT INTO filed_words (report, runs) VALUES ($1, $2)", report, runs);
        foreach (var term in row.Terms)
            _term.Put((long)term, row.Place, report);
    }

    public FiledRow Filed(long report) => _ask.Raw(
        "SELECT place, bag, terms FROM filed_bags WHERE report = $1",
        static row => new FiledRow(raw.sqlite3_column_blob(row, 0).ToArray(), raw.sqlite3_column_blob(row, 1).ToArray(), MemoryMarshal.Cast<byte, int>(raw.sqlite3_column_blob(row, 2)).ToArray()),
        report)[0];

    public byte[] Runs(long report) => _ask.Raw("SELECT runs FROM filed_words WHERE report = $1", static row => raw.sqlite3_column_blob(row, 0).ToArray(), report)[0];

    public IReadOnlyList<long> Beside(int term, byte[] place, bool before, int most) => before
        ? _ask.Numbers("SELECT report FROM filed_terms WHERE term = $1 AND place < $2 ORDER BY place DESC LIMIT $3", (long)term, place, most)
        : _ask.Numbers("SELECT report FROM filed_terms WHERE term = $1 AND place > $2 ORDER BY place LIMIT $3", (long)term, place, most);

    public int Between(int term, byte[] first, byte[] last, int most) =>
        _ask.Numbers("SELECT report FROM filed_terms WHERE term = $1 AND place > $2 AND place < $3 LIMIT $4", (long)term, first, last, most).Count;

    public IReadOnlyList<long> Holders(long run, int most) => _ask.Numbers("SELECT report FROM filed_runs WHERE run = $1 LIMIT $2", run, most);

    public void Hold(long run, long report) => _hold.Put(run, report);

    public IReadOnlyList<(long Report, double Alike)> AlikeTo(long report) => _ask.Raw(
        "SELECT other, alike FROM filed_alike WHERE report = $1 ORDER BY other", static row => (raw.sqlite3_column_int64(row, 0), raw.sqlite3_column_double(row, 1)), report);

    public void SetAlike(long one, long other, double? alike)
    {
        foreach (var (a, b) in new[] { (one, other), (other, one) })
            if (alike is { } value)
                _ask.Do("INSERT INTO filed_alike (report, other, alike) VALUES ($1, $2, $3) ON CONFLICT DO UPDATE SET alike = excluded.alike", a, b, value);
            else
                _ask.Do("DELETE FROM filed_alike WHERE report = $1 AND other = $2", a, b);
    }

    public IReadOnlyList<long> MayCredit(long report) => _ask.Numbers($"""
        SELECT filed_alike.other FROM filed_alike JOIN reports AS teller ON teller.number = filed_alike.report JOIN reports AS told ON told.number = filed_alike.other
        WHERE filed_alike.report = $1 AND told.outlet IS NOT NULL AND ({MayName})
        """, report);

    public IReadOnlyList<long> MayBeCreditedBy(long report) => _ask.Numbers($"""
        SELECT filed_alike.other FROM filed_alike JOIN reports AS teller ON teller.number = filed_alike.other JOIN reports AS told ON told.number = filed_alike.report
        WHERE filed_alike.report = $1 AND told.outlet IS NOT NULL AND ({MayName})
        """, report);

    public IReadOnlyList<KeptCopy> CopiesOf(long report) => _ask.All(
        "SELECT \"of\", share, credited, rule FROM copies WHERE report = $1 ORDER BY number", reader => new KeptCopy(reader.GetInt64(0), reader.GetDouble(1), reader.GetInt64(2) == 1, reader.GetString(3)), report);

    public void SetCopies(long report, IReadOnlyList<KeptCopy> copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        _ask.Do("DELETE FROM copies WHERE report = $1", report);
        foreach (var (number, copy) in copies.Index())
            _ask.Do("INSERT INTO copies (report, \"of\", number, share, credited, rule) VALUES ($1, $2, $3, $4, $5, $6)", report, copy.Of, number + 1L, copy.Share, copy.Credited ? 1L : 0L, copy.Rule);
    }

    public IReadOnlyList<long> TakenFrom(long report) => _ask.Numbers("SELECT report FROM copies WHERE \"of\" = $1 ORDER BY report", report);

    public long? EventOf(long report) => _ask.Numbers("SELECT event FROM filed WHERE report = $1 AND event IS NOT NULL", report) is [var happening] ? happening : null;

    public void SetEvent(long report, long happening) => _ask.Do("UPDATE filed SET event = $2 WHERE report = $1", report, happening);

    public IReadOnlyList<long> Members(long happening) => _ask.Numbers("SELECT report FROM filed WHERE event = $1 ORDER BY place", happening);

    public IReadOnlyList<(long Report, string Key)> Bearing(string id) =>
        _ask.All("SELECT reports.number, reports.key FROM reports JOIN filed ON filed.report = reports.number WHERE reports.id = $1 ORDER BY reports.key", reader => (reader.GetInt64(0), reader.GetString(1)), id);

    public string? Shown(long report) => _ask.Text("SELECT id FROM filed WHERE report = $1", report);

    public void SetShown(long report, string id) => _ask.Do("UPDATE filed SET id = $2 WHERE report = $1", report, id);

    public void SetBrief(long happening, EventBrief? brief)
    {
        EventWriter.Clear(_ask, happening);
        if (brief is not null)
            _events.Write(happening, brief, id => _ask.Number("SELECT report FROM filed WHERE id = $1", id)!.Value);
    }

    public IReadOnlyList<long> Events() => _ask.Numbers("SELECT number FROM events ORDER BY number");

    public string? MadeBy
    {
        get => _ask.Text("SELECT value FROM about WHERE name = $1", Maker);
        set => Note(Maker, value ?? "");
    }

    public void Clear()
    {
        EventWriter.ClearAll(_ask);
        foreach (var table in Derived)
            _ask.Do($"DELETE FROM {table}");
        _ask.Do("DELETE FROM about WHERE name IN ($1, $2)", Seen, Maker);
    }

    public void Dispose()
    {
        _ask.Dispose();
        _events.Dispose();
        _hold.Dispose();
        _term.Dispose();
    }

    private void Note(string name, string value) => _ask.Do("INSERT INTO about (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
}
