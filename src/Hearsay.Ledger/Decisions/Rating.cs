using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>How far a person trusts a source, or believes what it told: a grade of the Admiralty code. The machine never gives one.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was decided, in UTC.</param>
/// <param name="Thing">The source's name as the ledger prints it, or the id of what was told.</param>
/// <param name="Cell">What was told; null for a source.</param>
/// <param name="Grade">A to F of a source, 1 to 6 of what was told.</param>
/// <param name="By">Who decided.</param>
/// <param name="Note">Why; null where that was not told.</param>
public sealed record Rating(long Number, string At, string Thing, CellKey? Cell, string Grade, string By, string? Note) : Decision(Number, At, By, Note)
{
    /// <inheritdoc/>
    public override string Kind => "rate";

    /// <inheritdoc/>
    public override string About => $"{Thing}: {AdmiraltyCode.Words(Grade)}";

    /// <inheritdoc/>
    internal override string EntryKind => JournalKind.Rated;

    /// <inheritdoc/>
    internal override string Subject => Thing;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("of", Thing);
        json.WriteString("grade", Grade);
        Cell?.Write(json);
    }
}
