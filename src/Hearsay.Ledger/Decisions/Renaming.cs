using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>What a person decided an actor goes by, whatever reports call it.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was decided, in UTC.</param>
/// <param name="Name">A name of the actor, as the ledger prints it.</param>
/// <param name="NewName">What the actor goes by.</param>
/// <param name="By">Who decided.</param>
/// <param name="Note">Why; null where that was not told.</param>
public sealed record Renaming(long Number, string At, string Name, string NewName, string By, string? Note) : Decision(Number, At, By, Note)
{
    /// <inheritdoc/>
    public override string Kind => "rename";

    /// <inheritdoc/>
    public override string About => $"{Name} goes by {NewName}";

    /// <inheritdoc/>
    internal override string EntryKind => JournalKind.ActorRenamed;

    /// <inheritdoc/>
    internal override string Subject => Name;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("name", Name);
        json.WriteString("newName", NewName);
    }
}
