using System.Text.Json;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Sheets;

/// <summary>The sheet as members of a JSON object.</summary>
public static class SheetJson
{
    /// <summary><c>undated</c>, <c>measured</c> (null where no error was) and <c>incidents</c>, each with <c>cells</c>, the <c>lines</c> that they rest on, and <c>roster</c>. Spans are <c>[start, end)</c> of the text with that SHA-256.</summary>
    public static void Write(Utf8JsonWriter json, Sheet sheet, int undated)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(sheet);
        json.WriteNumber("undated", undated);
        MeasuredJson.Write(json, sheet.Measured);
        Each(json, "incidents", sheet.Incidents, incident =>
        {
            json.WriteString("id", incident.Event.Id);
            json.WriteString("title", incident.Event.Title);
            json.WriteString("first", incident.First?.ToString());
            json.WriteString("last", incident.Last?.ToString());
            ViewJson.Strings(json, "reports", incident.Event.Reports);
            Each(json, "cells", incident.Cells, cell => Cell(json, cell));
            Each(json, "lines", incident.Lines, line => Line(json, line));
            Each(json, "roster", incident.Roster, row => Named(json, row));
        });
    }

    private static void Cell(Utf8JsonWriter json, SheetCell cell)
    {
        json.WriteString("outcome", cell.Outcome);
        json.WriteString("standing", SheetWords.Name(cell.Standing));
        End(json, "low", cell.Low);
        End(json, "high", cell.High);
        json.WriteString("rule", SheetWords.Name(cell.Rule));
        End(json, "floor", cell.Floor);
        json.WriteStartArray("lines");
        foreach (var line in cell.Lines)
            json.WriteNumberValue(line);
        json.WriteEndArray();
    }

    private static void Line(Utf8JsonWriter json, SheetLine line)
    {
        json.WriteNumber("number", line.Number);
        json.WriteString("outcome", line.Outcome);
        json.WriteString("status", line.Status?.ToString().ToLowerInvariant());
        ViewJson.Strings(json, "classifiedBy", line.ClassifiedBy);
        json.WriteString("who", line.Who);
        json.WriteString("place", line.Place);
        json.WriteString("apart", line.Apart);
        json.WriteBoolean("whole", line.IsWhole);
        End(json, "low", line.Low);
        End(json, "high", line.High);
        json.WriteStartObject("independentOrigins");
        json.WriteNumber("low", line.Origins.Low);
        json.WriteNumber("high", line.Origins.High);
        ViewJson.Strings(json, "rules", line.Origins.Rules);
        json.WriteEndObject();
        json.WriteString("question", line.Question);
        json.WriteBoolean("mixed", line.IsMixed);
        Each(json, "entries", line.Entries, entry => Entry(json, entry));
        Each(json, "against", line.Against, position =>
        {
            json.WriteString("origin", position.Origin);
            ViewJson.Strings(json, "reports", position.Reports);
        });
    }

    private static void Entry(Utf8JsonWriter json, SheetEntry entry)
    {
        json.WriteString("id", entry.Told.Id);
        Place(json, entry.Told.Reading.Report, entry.Figure.Span);
        json.WriteString("sentence", entry.Sentence);
        json.WriteString("origin", entry.Origin);
        ViewJson.Strings(json, "via", entry.Via);
        json.WriteString("date", entry.Date?.ToString());
        json.WriteString("standing", SheetWords.Name(entry.Standing));
        json.WriteString("copyOf", entry.CopyOf);
        End(json, "low", entry.Figure.Low);
        End(json, "high", entry.Figure.High);
        json.WriteBoolean("approximate", entry.Figure.Approximate);
    }

    private static void Named(Utf8JsonWriter json, RosterRow row)
    {
        json.WriteString("name", row.Name);
        ViewJson.Strings(json, "otherNames", row.OtherNames);
        json.WriteString("outcome", row.Outcome);
        json.WriteStartArray("ages");
        foreach (var age in row.Ages)
            json.WriteNumberValue(age);
        json.WriteEndArray();
        ViewJson.Strings(json, "roles", row.Roles);
        ViewJson.Strings(json, "places", row.Places);
        ViewJson.Strings(json, "dates", row.Dates);
        Each(json, "tellings", row.Tellings, telling =>
        {
            Place(json, telling.Reading.Report, telling.Mention);
            json.WriteString("sentence", telling.Quote);
            json.WriteString("origin", telling.Origin);
            json.WriteBoolean("denied", telling.Denied);
        });
    }

    private static void Place(Utf8JsonWriter json, Report report, Span span)
    {
        json.WriteString("report", report.Id);
        json.WriteString("sha256", report.Sha256);
        json.WritePropertyName("span");
        SpanJsonConverter.Write(json, span);
    }

    private static void End(Utf8JsonWriter json, string name, decimal? end)
    {
        if (end is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(row);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
