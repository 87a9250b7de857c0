using System.Text.Json;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>The rows that a reading gives. The same code writes them and checks them.</summary>
internal static class ReadingRows
{
    public static readonly RowTable Actors = new("actors", ["reading"], ["id", "name", "kind", "role", "side", "anonymous", "mentions"]) { Identity = [0, 1] };

    public static readonly RowTable Statements = new("statements", ["reading", "words"],
    [
        "id", "source", "cue", "content", "origin", "originKind", "via", "stance", "polarity", "certainty", "distance", "modality", "quotation", "basis", "saidOn", "parent",
        "claim.predicate", "claim.participants", "claim.place", "claim.time",
    ])
    { Identity = [0, 2] };

    public static readonly RowTable Figures = new("figures", ["reading", "words"],
    [
        "id", "kind", "span", "low", "high", "approximate", "unit", "counted", "population", "outcome", "place", "period", "asOf", "measure", "partOf", "statement",
        "status", "classifiedBy", "time", "superseded",
    ])
    { Identity = [0, 2] };

    public static readonly IReadOnlyList<RowTable> Tables = [Actors, Statements, Figures];

    /// <summary>The rows of one table, in the order of the reading.</summary>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <param name="reading">The reading as JSON.</param>
    /// <param name="number">Its number in the ledger.</param>
    /// <param name="text">The report's text.</param>
    public static IEnumerable<Row> Of(RowTable table, JsonElement reading, long number, string text)
    {
        object boxed = number;
        return reading.GetProperty(table.Name).EnumerateArray().Select(element =>
            table == Actors ? new Row(element, boxed)
            : table == Statements ? new Row(element, boxed, Content(element.GetProperty("content"), text))
            : new Row(element, boxed, Words(element.GetProperty("span"), text)));
    }

    private static string Content(JsonElement pieces, string text) => pieces.GetArrayLength() == 1
        ? Words(pieces[0], text)
        : string.Join(" ... ", pieces.EnumerateArray().Select(span => Words(span, text)));

    private static string Words(JsonElement span, string text)
    {
        int start = Math.Min(span[0].GetInt32(), text.Length), end = Math.Min(span[1].GetInt32(), text.Length);
        return text[start..end];
    }
}
