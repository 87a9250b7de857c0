using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>That a statement or figure belongs under the question of another, or under none of the machine's.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was decided, in UTC.</param>
/// <param name="Cell">What is moved.</param>
/// <param name="To">A statement or figure of the question that it goes under; null for a question of its own.</param>
/// <param name="By">Who decided.</param>
/// <param name="Note">Why; null where that was not told.</param>
public sealed record Moving(long Number, string At, CellKey Cell, CellKey? To, string By, string? Note) : Decision(Number, At, By, Note)
{
    private const string Target = "to";

    /// <inheritdoc/>
    public override string Kind => "move";

    /// <inheritdoc/>
    public override string About => $"{Cell.Id} {Where}: {Cell.Words}";

    /// <summary>Where it goes, in words.</summary>
    public string Where => To is null ? "to a question of its own" : $"beside {To.Id}";

    /// <inheritdoc/>
    internal override string EntryKind => JournalKind.ReadingMoved;

    /// <inheritdoc/>
    internal override string Subject => Cell.Id;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Cell.Write(json);
        To?.Write(json, Target);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static Moving Of(JournalEntry entry, long number, JsonElement details, string by, string? note) =>
        new(number, entry.At, CellKey.Of(details), CellKey.Find(details, Target), by, note);
}
