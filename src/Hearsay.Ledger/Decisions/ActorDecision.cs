using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>What a person decided about names: that they name one actor, or several.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was decided, in UTC.</param>
/// <param name="Same">Whether the names are one actor's; else each is another's.</param>
/// <param name="Names">As the ledger prints them; of one actor the first is the one it goes by.</param>
/// <param name="By">Who decided.</param>
/// <param name="Note">Why; null where that was not told.</param>
public sealed record ActorDecision(long Number, string At, bool Same, IReadOnlyList<string> Names, string By, string? Note) : Decision(Number, At, By, Note)
{
    /// <inheritdoc/>
    public override string Kind => Same ? "merge" : "split";

    /// <inheritdoc/>
    public override string About => string.Join(", ", Names);

    /// <inheritdoc/>
    internal override string EntryKind => Same ? JournalKind.ActorsMerged : JournalKind.ActorsSplit;

    /// <inheritdoc/>
    internal override string Subject => Names[0];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("names");
        foreach (var name in Names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
