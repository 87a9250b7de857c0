using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>What a person decided, as the journal keeps it.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was decided, in UTC.</param>
/// <param name="By">Who decided.</param>
/// <param name="Note">Why; null where that was not told.</param>
public abstract record Decision(long Number, string At, string By, string? Note)
{
    /// <summary>Number of its entry in the journal.</summary>
    public long Entry { get; init; }

    /// <summary>Number of the entry in the journal that took it back; null where it stands.</summary>
    public long? TakenBack { get; init; }

    /// <summary>What kind of decision it is: the command that made it.</summary>
    public abstract string Kind { get; }

    /// <summary>What it is about, as <c>log</c> lists it.</summary>
    public abstract string About { get; }

    /// <summary>After <see cref="JournalKind"/>.</summary>
    internal abstract string EntryKind { get; }

    /// <summary>The subject of its entry.</summary>
    internal abstract string Subject { get; }

    /// <summary>The JSON object that the journal keeps of it.</summary>
    public string Details()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Write(json);
            json.WriteString("by", By);
            if (Note is not null)
                json.WriteString("note", Note);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes its own members.</summary>
    public abstract void Write(Utf8JsonWriter json);

    /// <summary>The decision that an entry of the journal tells; null for an entry of another kind.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="number">The decision's place among those of the ledger.</param>
    /// <exception cref="LedgerException">The entry is none that this program wrote.</exception>
    internal static Decision? Of(JournalEntry entry, long number)
    {
        if (!Decided.Kinds.Contains(entry.Kind) || entry.Kind == JournalKind.DecisionUndone)
            return null;
        try
        {
            using var document = JsonDocument.Parse(entry.Details);
            var details = document.RootElement;
            var (by, note) = (details.GetProperty("by").GetString() ?? "", details.TryGetProperty("note", out var why) ? why.GetString() : null);
            Decision made = entry.Kind switch
            {
                JournalKind.ActorsMerged or JournalKind.ActorsSplit => new ActorDecision(
                    number, entry.At, entry.Kind == JournalKind.ActorsMerged, [.. details.GetProperty("names").EnumerateArray().Select(name => name.GetString() ?? "")], by, note),
                JournalKind.ActorRenamed => new Renaming(number, entry.At, Text(details, "name"), Text(details, "newName"), by, note),
                JournalKind.ReadingMarked => new ReadingMark(number, entry.At, CellKey.Of(details), Text(details, "mark") == ReadingMark.WrongMark, by, note),
                JournalKind.ReadingMoved => Moving.Of(entry, number, details, by, note),
                JournalKind.Rated => new Rating(number, entry.At, Text(details, "of"), CellKey.Find(details), Text(details, "grade"), by, note),
                JournalKind.ErrorMeasured => Measurement.Of(entry, number, details, by, note),
                _ => new Comment(number, entry.At, Text(details, "of"), CellKey.Find(details), by, note ?? throw new KeyNotFoundException()),
            };
            return made with { Entry = entry.Seq };
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new LedgerException(LedgerFaultKind.Damaged, $"entry {entry.Seq} of the journal is no decision that this program can read; 'hearsay verify' tells more", broken);
        }
    }

    private static string Text(JsonElement details, string name) => details.GetProperty(name).GetString() ?? throw new KeyNotFoundException();
}
