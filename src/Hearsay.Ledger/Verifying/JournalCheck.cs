using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Verifying;

/// <summary>Follows the journal's chain, and remembers which reports and readings it tells of.</summary>
internal sealed class JournalCheck
{
    private readonly List<string> _faults = [];
    private readonly Dictionary<string, string> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Maker), string> _readings = [];
    private JournalEntry? _last;

    public IReadOnlyList<string> Faults => _faults;

    public long Entries { get; private set; }

    /// <summary>Takes the next entry in the journal's order.</summary>
    public void Take(JournalEntry entry)
    {
        var seq = (_last?.Seq ?? 0) + 1;
        if (entry.Seq != seq)
            _faults.Add($"journal entry {seq}: missing; entry {entry.Seq} follows");
        if (entry.Previous != (_last?.Hash ?? JournalEntry.NoHash))
            _faults.Add($"journal entry {entry.Seq}: it names {Short(entry.Previous)} as the hash before it, expected {Short(_last?.Hash ?? JournalEntry.NoHash)}");
        if (entry.Hash != entry.HashOf())
            _faults.Add($"journal entry {entry.Seq} ({entry.Kind}): its content gives the hash {Short(entry.HashOf())}, expected {Short(entry.Hash)}: it was changed");
        Remember(entry);
        (_last, Entries) = (entry, Entries + 1);
    }

    /// <summary>The journal is through.</summary>
    /// <param name="head">The hash of its last entry as noted apart from it.</param>
    public void End(string? head)
    {
        if (_last?.Hash != head)
            _faults.Add($"journal: it ends with entry {_last?.Seq ?? 0} ({Short(_last?.Hash)}), expected an end with the hash {Short(head)}: entries at its end are missing or were changed");
    }

    /// <summary>Whether the journal tells of the report, with this hash of its text.</summary>
    public bool Knows(string key, string textSha256) => _reports.Remove(key, out var told) && told == textSha256;

    /// <summary>Whether the journal tells of the reading, with this hash.</summary>
    public bool Knows(string key, string maker, string sha256) => _readings.Remove((key, maker), out var told) && told == sha256;

    /// <summary>What the journal tells of and nobody has asked for: it is not in the ledger.</summary>
    public IEnumerable<string> Missing() =>
        _reports.Keys.Select(key => $"report {Short(key)}: the journal says that it was added, and it is not here")
            .Concat(_readings.Keys.Where(reading => !_reports.ContainsKey(reading.Key)).Select(reading => $"report {Short(reading.Key)}: the journal says that {reading.Maker} read it, and that reading is not here"))
            .Order(StringComparer.Ordinal);

    private void Remember(JournalEntry entry)
    {
        if (entry.Kind is not (JournalKind.ReportAdded or JournalKind.ReadingAdded))
            return;
        try
        {
            var details = JsonNode.Parse(entry.Details)!;
            var sha256 = (string?)details["sha256"] ?? "";
            if (entry.Kind == JournalKind.ReportAdded)
                _reports[entry.Subject] = sha256;
            else
                _readings[(entry.Subject, (string?)details["maker"] ?? "")] = sha256;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException)
        {
            _faults.Add($"journal entry {entry.Seq}: its details are no JSON object");
        }
    }

    private static string Short(string? hash) => hash is null ? "none" : hash.Length > 12 ? hash[..12] : hash;
}
