using System.Text.Json;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>The rows that the brief on an event gives. The same code writes them and checks them.</summary>
internal static class BriefRows
{
    /// <summary>Questions, silences and changes of one event are told apart by so many numbers.</summary>
    private const long OfOneEvent = 1_000_000;
    private static readonly RowTable Events = new("events", ["number"], ["id", "title", "reports"]) { Identity = [0] };

    private static readonly RowTable Questions = new("questions", ["number", "event", "weight", "originsLow", "originsHigh", "rules"], ["id", "ask", "kind", "flags", "unit"]) { Identity = [0] };

    private static readonly RowTable Positions = new("positions", ["question", "number"],
        ["origin", "originKind", "via", "low", "high", "approximate", "stance", "polarity", "certainty", "holds", "forecast", "date", "dateTold", "quotation", "words", "reports", "cites"])
    { Identity = [0, 1] };

    private static readonly RowTable Items = new("items", ["question", "number", "report"], ["span", "statement", "figure", "checked"]) { Identity = [0, 1] };
    private static readonly RowTable Silences = new("silences", ["number", "question"], ["origin", "since", "reports"]) { Identity = [0] };
    private static readonly RowTable Changes = new("changes", ["number", "question", "fromReport", "toReport", "fromSpan", "toSpan"], ["origin", "kind"]) { Identity = [0] };

    /// <summary>What is taken from what: kept as it is found, and checked against the briefs.</summary>
    public static readonly RowTable Copies = new("copies", ["report", "of"], ["share", "credited", "rule"]) { Identity = [0, 1] };

    /// <summary>Each behind those that it refers to.</summary>
    public static readonly IReadOnlyList<RowTable> Tables = [Events, Questions, Positions, Items, Silences, Changes];

    /// <summary>Those whose rows belong to an event by a number, those that refer to others first, with the column of that number.</summary>
    public static readonly IReadOnlyList<(RowTable Table, string Column)> Numbered =
        [(Changes, "number"), (Silences, "number"), (Items, "question"), (Positions, "question"), (Questions, "number")];

    /// <summary>The number of a thing of an event, counted from 1; 0 for the number before them.</summary>
    public static long Number(long happening, long at) => happening * OfOneEvent + at;

    /// <summary>The rows of each table, in the order of the brief.</summary>
    /// <param name="brief">The brief on one event as JSON.</param>
    /// <param name="happening">The event's number.</param>
    /// <param name="weights">Of its questions.</param>
    /// <param name="numberOf">The number of a report, by the id that it is cited by.</param>
    public static IEnumerable<(RowTable Table, IEnumerable<Row> Rows)> Of(JsonElement brief, long happening, IReadOnlyList<int> weights, Func<string, long> numberOf)
    {
        JsonElement[] questions = [.. All(brief, "questions")];
        var asked = NumbersOf(questions, happening);
        long Report(JsonElement element) => numberOf(element.GetProperty("report").GetString()!);
        long Question(JsonElement element) => asked[element.GetProperty("question").GetString()!];
        return
        [
            (Events, All(brief, "events").Select(one => new Row(one, happening))),
            (Questions, questions.Select((question, i) => Asked(question, Number(happening, i + 1), happening, weights[i]))),
            (Positions, questions.SelectMany((question, q) => All(question, "positions").Select((position, i) => new Row(position, Number(happening, q + 1), i + 1L)))),
            (Items, questions.SelectMany((question, q) => All(question, "items").Select((item, i) => new Row(item, Number(happening, q + 1), i + 1L, Report(item))))),
            (Silences, All(brief, "silence").Select((silence, i) => new Row(silence, Number(happening, i + 1), Question(silence)))),
            (Changes, All(brief, "changes").Select((change, i) => Change(change, Number(happening, i + 1), Question(change), Report))),
        ];
    }

    /// <summary>The rows of <see cref="Copies"/>.</summary>
    public static IEnumerable<Row> CopiesOf(JsonElement brief, Func<string, long> numberOf) =>
        All(brief, "copies").Select(copy => new Row(copy, numberOf(copy.GetProperty("report").GetString()!), numberOf(copy.GetProperty("of").GetString()!)));

    private static Row Asked(JsonElement question, long number, long happening, long weight)
    {
        var origins = question.GetProperty("independentOrigins");
        return new Row(question, number, happening, weight, origins.GetProperty("low").GetInt64(), origins.GetProperty("high").GetInt64(), origins.GetProperty("rules").GetRawText());
    }

    private static Row Change(JsonElement change, long number, long question, Func<JsonElement, long> report)
    {
        JsonElement from = change.GetProperty("from"), to = change.GetProperty("to");
        return new Row(change, number, question, report(from), report(to), from.GetProperty("span").GetRawText(), to.GetProperty("span").GetRawText());
    }

    private static JsonElement.ArrayEnumerator All(JsonElement element, string name) => element.GetProperty(name).EnumerateArray();

    private static Dictionary<string, long> NumbersOf(JsonElement[] questions, long happening)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < questions.Length; i++)
            numbers.TryAdd(questions[i].GetProperty("id").GetString()!, Number(happening, i + 1));
        return numbers;
    }
}
