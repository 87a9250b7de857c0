using System.Text.Json;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>That somebody recorded how far the machine's readings lay from two people's. Of several the last that stands is the one that exports have.</summary>
/// <param name="Number">Its place among the decisions of the ledger, from 1 in the order that they were made; those taken back keep theirs.</param>
/// <param name="At">When it was recorded, in UTC.</param>
/// <param name="Error">What was measured; who and when are those of the entry.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Note">What they noted; null for nothing.</param>
public sealed record Measurement(long Number, string At, Measured Error, string By, string? Note) : Decision(Number, At, By, Note)
{
    private const int Day = 10;

    /// <inheritdoc/>
    public override string Kind => "agree";

    /// <inheritdoc/>
    public override string About => $"error measured on {Wording.Count(Error.Reports, "report")}, {Wording.Count(Error.Sentences, "sentence")}";

    /// <inheritdoc/>
    internal override string EntryKind => JournalKind.ErrorMeasured;

    /// <inheritdoc/>
    internal override string Subject => Error.Sheets[0];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json) => MeasuredJson.Write(json, Error);

    /// <summary>Reads what the journal keeps.</summary>
    internal static Measurement Of(JournalEntry entry, long number, JsonElement details, string by, string? note)
    {
        var error = MeasuredJson.Read(details.GetProperty("measured").GetRawText());
        return new Measurement(number, entry.At, error with { By = by, On = entry.At[..Math.Min(Day, entry.At.Length)], SameBuild = true }, by, note);
    }
}
