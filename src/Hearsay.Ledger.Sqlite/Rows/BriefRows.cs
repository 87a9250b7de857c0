using System.Text.Json;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>The rows that a brief gives. The same code writes them and checks them.</summary>
internal static class BriefRows
{
    private static readonly RowTable Cited = new("cited", ["report"], ["id", "letter"]) { Identity = [0] };
    private static readonly RowTable Events = new("events", ["number"], ["id", "title", "reports"]) { Identity = [0] };

    private static readonly RowTable Questions = new("questions", ["rank", "event", "originsLow", "originsHigh", "rules"], ["id", "ask", "kind", "flags", "unit"]) { Identity = [0] };

    private static readonly RowTable Positions = new("positions", ["question", "number"],
        ["origin", "originKind", "via", "low", "high", "approximate", "stance", "polarity", "certainty", "holds", "forecast", "date", "dateTold", "quotation", "words", "reports", "cites"])
    { Identity = [0, 1] };

    private static readonly RowTable Items = new("items", ["question", "number", "report"], ["span", "statement", "figure"]) { Identity = [0, 1] };
    private static readonly RowTable Copies = new("copies", ["report", "of"], ["share", "credited", "rule"]) { Identity = [0, 1] };
    private static readonly RowTable Silences = new("silences", ["number", "question"], ["origin", "since", "reports"]) { Identity = [0] };
    private static readonly RowTable Changes = new("changes", ["number", "question", "fromReport", "toReport", "fromSpan", "toSpan"], ["origin", "kind"]) { Identity = [0] };

    /// <summary>Each behind those that it refers to.</summary>
    public static readonly IReadOnlyList<RowTable> Tables = [Cited, Events, Questions, Positions, Items, Copies, Silences, Changes];

    /// <summary>The rows of each table, in the order of the brief.</summary>
    /// <param name="brief">The brief as JSON.</param>
    /// <param name="cited">The number of each report, by the id that the brief cites it by.</param>
    public static IEnumerable<(RowTable Table, IEnumerable<Row> Rows)> Of(JsonElement brief, Dictionary<string, long> cited)
    {
        JsonElement[] questions = [.. All(brief, "questions")], events = [.. All(brief, "events")];
        Dictionary<string, long> rank = Numbered(questions), happening = Numbered(events);
        return
        [
            (Cited, All(brief, "reports").Select(report => new Row(report, Of(report, "id", cited)))),
            (Events, events.Select((one, i) => new Row(one, i + 1L))),
            (Questions, questions.Select((question, i) => Question(question, i + 1L, Of(question, "event", happening)))),
            (Positions, questions.SelectMany((question, q) => All(question, "positions").Select((position, i) => new Row(position, q + 1L, i + 1L)))),
            (Items, questions.SelectMany((question, q) => All(question, "items").Select((item, i) => new Row(item, q + 1L, i + 1L, Of(item, "report", cited))))),
            (Copies, All(brief, "copies").Select(copy => new Row(copy, Of(copy, "report", cited), Of(copy, "of", cited)))),
            (Silences, All(brief, "silence").Select((silence, i) => new Row(silence, i + 1L, Of(silence, "question", rank)))),
            (Changes, All(brief, "changes").Select((change, i) => Change(change, i + 1L, Of(change, "question", rank), cited))),
        ];
    }

    private static Row Question(JsonElement question, long rank, long? happening)
    {
        var origins = question.GetProperty("independentOrigins");
        return new Row(question, rank, happening, origins.GetProperty("low").GetInt64(), origins.GetProperty("high").GetInt64(), origins.GetProperty("rules").GetRawText());
    }

    private static Row Change(JsonElement change, long number, long? question, Dictionary<string, long> cited)
    {
        JsonElement from = change.GetProperty("from"), to = change.GetProperty("to");
        return new Row(change, number, question, Of(from, "report", cited), Of(to, "report", cited), from.GetProperty("span").GetRawText(), to.GetProperty("span").GetRawText());
    }

    private static JsonElement.ArrayEnumerator All(JsonElement element, string name) => element.GetProperty(name).EnumerateArray();

    private static Dictionary<string, long> Numbered(JsonElement[] elements)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < elements.Length; i++)
            numbers.TryAdd(elements[i].GetProperty("id").GetString()!, i + 1L);
        return numbers;
    }

    private static long? Of(JsonElement element, string name, Dictionary<string, long> numbers) =>
        element.GetProperty(name).GetString() is { } id ? numbers[id] : null;
}
