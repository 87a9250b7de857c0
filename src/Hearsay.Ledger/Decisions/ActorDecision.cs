using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>What a person decided about names: that they name one actor, or several.</summary>
/// <param name="Number">Of its entry in the journal.</param>
/// <param name="At">When it was decided, in UTC.</param>
/// <param name="Same">Whether the names are one actor's; else each is another's.</param>
/// <param name="Names">As the ledger prints them; of one actor the first is the one it goes by.</param>
/// <param name="By">Who decided.</param>
/// <param name="Note">Why; null where that was not told.</param>
public sealed record ActorDecision(long Number, string At, bool Same, IReadOnlyList<string> Names, string By, string? Note)
{
    /// <summary>Number of the entry that took it back; null where it stands.</summary>
    public long? TakenBack { get; init; }

    /// <summary>The JSON object that the journal keeps of it.</summary>
    public static string Details(IReadOnlyList<string> names, string by, string? note)
    {
        ArgumentNullException.ThrowIfNull(names);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("names");
            foreach (var name in names)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteString("by", by);
            if (note is not null)
                json.WriteString("note", note);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The decision that an entry of the journal tells; null for an entry of another kind.</summary>
    /// <exception cref="LedgerException">The entry is none that this program wrote.</exception>
    internal static ActorDecision? Of(JournalEntry entry)
    {
        if (entry.Kind is not (JournalKind.ActorsMerged or JournalKind.ActorsSplit))
            return null;
        try
        {
            using var details = JsonDocument.Parse(entry.Details);
            return new ActorDecision(
                entry.Seq, entry.At, entry.Kind == JournalKind.ActorsMerged, [.. details.RootElement.GetProperty("names").EnumerateArray().Select(name => name.GetString() ?? "")],
                details.RootElement.GetProperty("by").GetString() ?? "", details.RootElement.TryGetProperty("note", out var note) ? note.GetString() : null);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new LedgerException(LedgerFaultKind.Damaged, $"entry {entry.Seq} of the journal is no decision that this program can read; 'hearsay verify' tells more", broken);
        }
    }
}
