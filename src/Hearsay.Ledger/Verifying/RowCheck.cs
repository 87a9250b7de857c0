using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Verifying;

/// <summary>Holds one stored reading against its hashes, its text and the journal.</summary>
internal sealed class RowCheck(JournalCheck journal)
{
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Faults => _faults;

    public long Readings { get; private set; }

    public long Reports => _seen.Count;

    public long Spans { get; private set; }

    public void Take(StoredRow row)
    {
        var name = $"report {row.Id}@{(row.Key.Length > 8 ? row.Key[..8] : row.Key)}";
        if (_seen.Add(row.Key))
            CheckReport(row, name);
        if (row.Made is not var (maker, sha256, json))
            return;
        Readings++;
        if (LedgerReading.HashOf(json.Span) is var found && found != sha256)
            _faults.Add($"{name}: its reading by {maker} gives the hash {found[..12]}, expected {Start(sha256)}: it was changed");
        if (!journal.Knows(row.Key, maker, sha256))
            _faults.Add($"{name}: the journal does not tell of this reading by {maker}");
        CheckReading(row, json.Span, $"{name}, read by {maker}");
    }

    private void CheckReport(StoredRow row, string name)
    {
        var text = LedgerReading.HashOf(row.Text.Span);
        if (text != row.TextSha256)
            _faults.Add($"{name}: its text gives the hash {text[..12]}, expected {Start(row.TextSha256)}: it was changed");
        if (!journal.Knows(row.Key, row.TextSha256))
            _faults.Add($"{name}: the journal does not tell of this report");
    }

    private void CheckReading(StoredRow row, ReadOnlySpan<byte> json, string name)
    {
        Reading reading;
        try
        {
            reading = ReadingJson.Read(json);
        }
        catch (JsonException fault)
        {
            _faults.Add($"{name}: the reading is broken: {fault.Message}");
            return;
        }
        if (reading.Report.Sha256 != row.TextSha256 || reading.Report.Id != row.Id || ReportKey.Of(reading.Report) != row.Key)
            _faults.Add($"{name}: the reading is of another report");
        foreach (var (span, where) in ReadingSpans.Of(reading))
        {
            Spans++;
            if (span.End > reading.Report.Text.Length)
                _faults.Add($"{name}: {where} is {span}, and the text ends at {reading.Report.Text.Length}");
        }
    }

    private static string Start(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
