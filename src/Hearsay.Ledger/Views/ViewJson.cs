using System.Text.Json;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Figures;

namespace Hearsay.Ledger.Views;

/// <summary>The views of a ledger as members of a JSON object, under the names that <c>read</c> and <c>brief</c> use.</summary>
public static class ViewJson
{
    /// <summary><c>origins</c>, <c>undated</c> and <c>questions</c>, these as the brief has them.</summary>
    public static void Questions(Utf8JsonWriter json, SelectedBrief selected)
    {
        ArgumentNullException.ThrowIfNull(selected);
        Head(json, selected.Origins, selected.Undated);
        using var brief = JsonDocument.Parse(BriefJson.WriteLine(selected.Brief));
        json.WritePropertyName("questions");
        brief.RootElement.GetProperty("questions").WriteTo(json);
    }

    /// <summary><c>origins</c>, <c>undated</c> and <c>statements</c>, each as the reading has it, with <c>report</c>, <c>published</c>, <c>words</c> and <c>mark</c>: what a person marked it as, null for nothing.</summary>
    public static void Claims(Utf8JsonWriter json, ToldList claims, Decided decided) =>
        Told(json, claims, "statements", told => Mark(json, Hand.On(told, decided).Mark));

    /// <summary>
    /// <c>measured</c> (null where no error was), <c>origins</c>, <c>undated</c> and <c>figures</c> in the order of the reports, each as the reading has it, with <c>report</c>, <c>published</c>, <c>words</c>, <c>origin</c>, <c>question</c> (an id),
    /// <c>stance</c>, <c>polarity</c>, <c>certainty</c>, <c>modality</c> and, where its unit is not metric, <c>converted</c>.
    /// </summary>
    public static void Figures(Utf8JsonWriter json, FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        MeasuredJson.Write(json, figures.Measured);
        var questions = figures.Rows.ToDictionary(row => row.Told.Id, row => row.Question?.Id, StringComparer.Ordinal);
        Told(json, figures.Told, "figures", told =>
        {
            json.WriteString("question", questions[told.Id]);
            Manner(json, told);
            if (Conversion.Of(told.Figure!) is { } metric)
                Converted(json, metric);
        });
    }

    /// <summary>How its origin holds the figure; null throughout where the report says it in its own voice.</summary>
    private static void Manner(Utf8JsonWriter json, ToldItem told)
    {
        json.WriteString("stance", told.Statement?.Stance.ToString().ToLowerInvariant());
        json.WriteString("polarity", told.Statement is null ? null : Negation.Of(told.Figure!, told.Statement) ? "negated" : "affirmed");
        json.WriteString("certainty", told.Statement?.Certainty.ToString().ToLowerInvariant());
        json.WriteString("modality", told.Statement?.Modality.ToString().ToLowerInvariant());
    }

    private static void Converted(Utf8JsonWriter json, Conversion metric)
    {
        json.WriteStartObject("converted");
        End(json, "low", metric.Low);
        End(json, "high", metric.High);
        json.WriteString("unit", metric.Unit);
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, string name, decimal? end)
    {
        if (end is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    /// <summary><c>id</c>, <c>sameReading</c> and <c>cells</c>: each with <c>cell</c>, <c>rule</c>, <c>why</c>, <c>evidence</c> (a span of the report's text), its <c>words</c> and <c>margin</c>.</summary>
    public static void Why(Utf8JsonWriter json, Found found, IReadOnlyList<TrailStep> steps, bool same)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(steps);
        if (found.Question is not null)
        {
            Found(json, found);
            return;
        }
        json.WriteString("id", found.Id);
        json.WriteBoolean("sameReading", same);
        json.WriteStartArray("cells");
        foreach (var step in steps)
            Step(json, step, found.Told!.Reading.Report.Text);
        json.WriteEndArray();
    }

    private static void Step(Utf8JsonWriter json, TrailStep step, string text)
    {
        json.WriteStartObject();
        json.WriteString("cell", step.Cell);
        json.WriteString("rule", step.Rule);
        json.WriteString("why", step.Why);
        if (step.Evidence is { } span)
        {
            json.WritePropertyName("evidence");
            SpanJsonConverter.Write(json, span);
            json.WriteString("words", span.In(text));
        }
        if (step.Margin is { } margin)
            json.WriteNumber("margin", margin);
        json.WriteEndObject();
    }

    /// <summary><c>undated</c> and <c>actors</c>.</summary>
    public static void Actors(Utf8JsonWriter json, IReadOnlyList<ActorRow> actors, int undated)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(actors);
        json.WriteNumber("undated", undated);
        json.WriteStartArray("actors");
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("name", actor.Name);
            json.WriteString("kind", Wording.Name(actor.Kind));
            Strings(json, "otherNames", actor.OtherNames);
            json.WriteStartArray("roles");
            foreach (var role in actor.Roles)
                Role(json, role);
            json.WriteEndArray();
            json.WriteString("side", actor.Side);
            Known(json, actor.Anonymous);
            Strings(json, "reports", actor.Reports);
            json.WriteNumber("statements", actor.Statements);
            if (actor.Decided is { } decided)
                json.WriteNumber("decision", decided.Number);
            else
                json.WriteNull("decision");
            json.WriteString("rating", actor.Rating?.Grade);
            Strings(json, "notes", [.. actor.Comments.Select(comment => comment.Words)]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary><c>decisions</c>: each with its number, and that of its entry in the journal.</summary>
    public static void Decisions(Utf8JsonWriter json, IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(decisions);
        json.WriteStartArray("decisions");
        foreach (var decision in decisions)
        {
            json.WriteStartObject();
            json.WriteNumber("number", decision.Number);
            json.WriteNumber("entry", decision.Entry);
            json.WriteString("at", decision.At);
            json.WriteString("kind", decision.Kind);
            json.WriteString("about", decision.About);
            decision.Write(json);
            json.WriteString("by", decision.By);
            json.WriteString("note", decision.Note);
            if (decision.TakenBack is { } takenBack)
                json.WriteNumber("takenBack", takenBack);
            else
                json.WriteNull("takenBack");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Role(Utf8JsonWriter json, RoleSpan role)
    {
        json.WriteStartObject();
        json.WriteString("role", role.Role);
        json.WriteString("first", role.First?.ToString());
        json.WriteString("last", role.Last?.ToString());
        json.WriteEndObject();
    }

    private static void Known(Utf8JsonWriter json, Anonymity? known)
    {
        if (known is null)
        {
            json.WriteNull("anonymous");
            return;
        }
        json.WriteStartObject("anonymous");
        json.WriteString("country", known.Country);
        json.WriteString("institution", known.Institution);
        json.WriteString("rank", known.Rank);
        json.WriteString("knows", known.Knows);
        json.WriteEndObject();
    }

    /// <summary><c>origins</c>, <c>undated</c> and <c>timeline</c>: positions as the brief has them, each with <c>question</c> and <c>ask</c>.</summary>
    public static void Timeline(Utf8JsonWriter json, IReadOnlyList<TimelineRow> rows, SelectedBrief selected, int undated)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        Head(json, selected.Origins, undated);
        json.WriteStartArray("timeline");
        foreach (var row in rows)
        {
            using var brief = JsonDocument.Parse(BriefJson.WriteLine(new Brief { Questions = [row.Question with { Positions = [row.Position], Items = [] }] }));
            json.WriteStartObject();
            json.WriteString("question", row.Question.Id);
            json.WriteString("ask", row.Question.Ask);
            Members(json, brief.RootElement.GetProperty("questions")[0].GetProperty("positions")[0]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What an id stands for: <c>key</c> and <c>reading</c>; or <c>report</c>, <c>paragraph</c>, <c>sentence</c> and the statement or figure; or the question.</summary>
    public static void Found(Utf8JsonWriter json, Found found)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(found);
        json.WriteString("id", found.Id);
        found.Hand.Write(json);
        if (found.Report is { } report)
        {
            json.WriteString("key", found.Selection.Keys[report.Report.Id]);
            json.WritePropertyName("reading");
            json.WriteRawValue(ReadingJson.Write(report));
        }
        else if (found.Told is { } told)
        {
            json.WriteString("report", told.Reading.Report.Id);
            json.WriteNumber("paragraph", Quoted.Paragraph(told));
            json.WriteString("sentence", Quoted.Of(told));
            using var reading = Only(told);
            if (told.Statement is not null)
                Element(json, "statement", reading.RootElement.GetProperty("statements")[0]);
            if (told.Figure is not null)
                Element(json, "figure", reading.RootElement.GetProperty("figures")[0]);
        }
        else
        {
            using var brief = JsonDocument.Parse(BriefJson.WriteLine(new Brief { Questions = [found.Question!] }));
            Element(json, "question", brief.RootElement.GetProperty("questions")[0]);
        }
    }

    private static void Mark(Utf8JsonWriter json, ReadingMark? mark) => json.WriteString("mark", mark?.Mark);

    private static void Told(Utf8JsonWriter json, ToldList list, string name, Action<ToldItem>? more = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        Head(json, list.Origins, list.Undated);
        json.WriteStartArray(name);
        foreach (var told in list.All)
        {
            using var reading = Only(told);
            json.WriteStartObject();
            json.WriteString("report", told.Reading.Report.Id);
            json.WriteString("published", told.Reading.Report.Published?.ToString());
            json.WriteString("words", told.Words);
            if (told.Figure is not null)
                json.WriteString("origin", told.Origin);
            more?.Invoke(told);
            Members(json, reading.RootElement.GetProperty(name)[0]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A reading of nothing but the one statement and figure.</summary>
    private static JsonDocument Only(ToldItem told) => JsonDocument.Parse(ReadingJson.Write(new Reading
    {
        Report = new Report { Id = "", Text = "" },
        Statements = told.Statement is null ? [] : [told.Statement],
        Figures = told.Figure is null ? [] : [told.Figure],
    }));

    internal static void Head(Utf8JsonWriter json, IReadOnlyList<string> origins, int undated)
    {
        ArgumentNullException.ThrowIfNull(json);
        Strings(json, "origins", origins);
        json.WriteNumber("undated", undated);
    }

    internal static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    internal static void Element(Utf8JsonWriter json, string name, JsonElement element)
    {
        json.WritePropertyName(name);
        element.WriteTo(json);
    }

    internal static void Members(Utf8JsonWriter json, JsonElement element)
    {
        foreach (var member in element.EnumerateObject())
            member.WriteTo(json);
    }
}
