using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>What a person noted about a name, a question, a report, a statement or a figure. It changes nothing else.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was noted, in UTC.</param>
/// <param name="Thing">The name, or the id.</param>
/// <param name="Cell">The statement or figure; null for anything else.</param>
/// <param name="By">Who noted it.</param>
/// <param name="Words">What was noted.</param>
public sealed record Comment(long Number, string At, string Thing, CellKey? Cell, string By, string Words) : Decision(Number, At, By, Words)
{
    /// <inheritdoc/>
    public override string Kind => "note";

    /// <inheritdoc/>
    public override string About => Thing;

    /// <inheritdoc/>
    internal override string EntryKind => JournalKind.Noted;

    /// <inheritdoc/>
    internal override string Subject => Thing;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("of", Thing);
        Cell?.Write(json);
    }
}
