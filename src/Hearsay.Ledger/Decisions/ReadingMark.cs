using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>That a person checked a statement or figure against its sentence, and what came of it.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was decided, in UTC.</param>
/// <param name="Cell">What was checked.</param>
/// <param name="Wrong">Whether it was found wrong: then it counts for nothing. Else it was found right.</param>
/// <param name="By">Who decided.</param>
/// <param name="Note">Why; null where that was not told.</param>
public sealed record ReadingMark(long Number, string At, CellKey Cell, bool Wrong, string By, string? Note) : Decision(Number, At, By, Note)
{
    /// <summary>The two marks, as the journal and the command line have them.</summary>
    public const string WrongMark = "wrong", CheckedMark = "checked";

    /// <summary>The mark in a word.</summary>
    public string Mark => Wrong ? WrongMark : CheckedMark;

    /// <inheritdoc/>
    public override string Kind => "mark";

    /// <inheritdoc/>
    public override string About => $"{Cell.Id} {Mark}: {Cell.Words}";

    /// <inheritdoc/>
    internal override string EntryKind => JournalKind.ReadingMarked;

    /// <inheritdoc/>
    internal override string Subject => Cell.Id;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("mark", Mark);
        Cell.Write(json);
    }
}
