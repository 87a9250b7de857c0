using System.Text.Json;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>More views of a ledger as members of a JSON object, under the names that <c>brief</c> uses.</summary>
public static class ListJson
{
    /// <summary><c>origins</c>, <c>undated</c> and <c>changes</c>: those of the brief, each with <c>ask</c> and the later report's <c>published</c>.</summary>
    public static void Changes(Utf8JsonWriter json, IReadOnlyList<ChangeRow> rows, SelectedBrief selected, int undated)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        ViewJson.Head(json, selected.Origins, undated);
        Part(json, "changes", rows, new Brief { Changes = [.. rows.Select(row => row.Change)] }, row =>
        {
            json.WriteString("ask", row.Question.Ask);
            json.WriteString("published", row.To.Published?.ToString());
        });
    }

    /// <summary><c>origins</c>, <c>undated</c> and <c>silence</c>: that of the brief, each with <c>ask</c> and <c>spoke</c>: when the origin is first told to hold something on the question, null where it is not.</summary>
    public static void Silence(Utf8JsonWriter json, IReadOnlyList<SilenceRow> rows, SelectedBrief selected, int undated)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        ViewJson.Head(json, selected.Origins, undated);
        Part(json, "silence", rows, new Brief { Silence = [.. rows.Select(row => row.Silence)] }, row =>
        {
            json.WriteString("ask", row.Question.Ask);
            json.WriteString("spoke", row.Spoke?.ToString());
        });
    }

    /// <summary><c>origins</c>, <c>undated</c> and <c>copies</c>: those of the brief, each with <c>published</c> and <c>outlet</c> of the copying report.</summary>
    public static void Copies(Utf8JsonWriter json, IReadOnlyList<CopyRow> rows, SelectedBrief selected, int undated)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        ViewJson.Head(json, selected.Origins, undated);
        Part(json, "copies", rows, new Brief { Copies = [.. rows.Select(row => row.Copy)] }, row =>
        {
            json.WriteString("published", row.Report.Published?.ToString());
            json.WriteString("outlet", row.Report.Outlet);
        });
    }

    /// <summary><c>origins</c>, <c>undated</c> and <c>leads</c>: those of the brief, each with <c>ask</c>.</summary>
    public static void Leads(Utf8JsonWriter json, IReadOnlyList<Lead> leads, SelectedBrief selected)
    {
        ArgumentNullException.ThrowIfNull(leads);
        ArgumentNullException.ThrowIfNull(selected);
        ViewJson.Head(json, selected.Origins, selected.Undated);
        var asks = selected.Brief.Questions.ToDictionary(question => question.Id, question => question.Ask, StringComparer.Ordinal);
        Part(json, "leads", leads, new Brief { Leads = leads }, lead =>
        {
            json.WriteString("ask", asks.GetValueOrDefault(lead.Question));
        });
    }

    /// <summary><c>origins</c>, <c>undated</c> and <c>events</c>: <c>id</c>, <c>title</c>, <c>first</c>, <c>last</c>, <c>reports</c> and <c>questions</c> (ids).</summary>
    public static void Events(Utf8JsonWriter json, IReadOnlyList<EventRow> rows, SelectedBrief selected)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        ViewJson.Head(json, selected.Origins, selected.Undated);
        Each(json, "events", rows, (row, _) =>
        {
            json.WriteString("id", row.Event.Id);
            json.WriteString("title", row.Event.Title);
            json.WriteString("first", row.First?.ToString());
            json.WriteString("last", row.Last?.ToString());
            ViewJson.Strings(json, "reports", row.Event.Reports);
            ViewJson.Strings(json, "questions", row.Questions);
        });
    }

    /// <summary><c>undated</c> and <c>origins</c>: <c>name</c>, <c>kind</c>, <c>via</c>, <c>questions</c> (ids), <c>alone</c>, <c>silent</c>, <c>reports</c> and <c>rating</c>: the grade that a person gave, null for none.</summary>
    public static void Origins(Utf8JsonWriter json, IReadOnlyList<OriginRow> rows, SelectedBrief selected)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        json.WriteNumber("undated", selected.Undated);
        Each(json, "origins", rows, (row, _) =>
        {
            json.WriteString("name", row.Name);
            json.WriteString("kind", Wording.Name(row.Kind));
            ViewJson.Strings(json, "via", row.Via);
            ViewJson.Strings(json, "questions", row.Questions);
            json.WriteNumber("alone", row.Alone);
            json.WriteNumber("silent", row.Silent);
            ViewJson.Strings(json, "reports", row.Reports);
            json.WriteString("rating", row.Rating?.Grade);
        });
    }

    /// <summary><c>from</c>, <c>to</c>, <c>undated</c> and <c>differences</c>: <c>kind</c>, <c>question</c>, <c>ask</c>, <c>flags</c>, <c>before</c> and the <c>position</c>, null where the kind has none.</summary>
    public static void Differences(Utf8JsonWriter json, IReadOnlyList<Difference> rows, PartialDate from, PartialDate to, int undated)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(rows);
        json.WriteString("from", from.ToString());
        json.WriteString("to", to.ToString());
        json.WriteNumber("undated", undated);
        using var brief = JsonDocument.Parse(BriefJson.WriteLine(new Brief { Questions = [.. rows.Select(row => row.Question with { Positions = row.Position is null ? [] : [row.Position], Items = [] })] }));
        var questions = brief.RootElement.GetProperty("questions");
        Each(json, "differences", rows, (row, i) =>
        {
            json.WriteString("kind", TextLists.What(row.Kind));
            json.WriteString("question", row.Question.Id);
            json.WriteString("ask", row.Question.Ask);
            ViewJson.Strings(json, "before", [.. row.Before.Select(Wording.Name)]);
            ViewJson.Element(json, "flags", questions[i].GetProperty("flags"));
            json.WritePropertyName("position");
            if (row.Position is null)
                json.WriteNullValue();
            else
                questions[i].GetProperty("positions")[0].WriteTo(json);
        });
    }

    /// <summary><c>origins</c>, <c>undated</c>, <c>sentence</c> and <c>questions</c>: those of the brief, each with <c>alike</c>.</summary>
    public static void Asked(Utf8JsonWriter json, IReadOnlyList<Asked> rows, string sentence, SelectedBrief selected)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        ViewJson.Head(json, selected.Origins, selected.Undated);
        json.WriteString("sentence", sentence);
        using var brief = JsonDocument.Parse(BriefJson.WriteLine(new Brief { Questions = [.. rows.Select(row => row.Question)] }));
        var questions = brief.RootElement.GetProperty("questions");
        Each(json, "questions", rows, (row, i) =>
        {
            json.WriteNumber("alike", row.Alike);
            ViewJson.Element(json, "question", questions[i]);
        });
    }

    /// <summary>The part of a brief's JSON that has a name: of each row first what is its own, then what the brief tells.</summary>
    private static void Part<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> rows, Brief part, Action<T> own)
    {
        using var brief = JsonDocument.Parse(BriefJson.WriteLine(part));
        var told = brief.RootElement.GetProperty(name);
        Each(json, name, rows, (row, i) =>
        {
            own(row);
            ViewJson.Members(json, told[i]);
        });
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> rows, Action<T, int> write)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < rows.Count; i++)
        {
            json.WriteStartObject();
            write(rows[i], i);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
