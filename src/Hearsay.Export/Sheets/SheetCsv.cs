using System.Globalization;
using CsvHelper;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Sheets;

namespace Hearsay.Export.Sheets;

/// <summary>
/// The sheet as comma-separated values after RFC 4180: UTF-8, a header, lines ended by <c>\r\n</c>; one line a cell, a person named, or an incident. Numbers have a point and no separators; what is open or unknown is empty.
/// A text that a spreadsheet would take for a formula has an apostrophe before it, and no text breaks a line. In its last column each row has the measured error of the readings, in words.
/// </summary>
public static class SheetCsv
{
    private static readonly CsvWriterOptions Plain = new() { NewLine = "\r\n", Injection = CsvInjection.Escape, HasHeader = false, FormatProvider = CultureInfo.InvariantCulture };
    private static readonly string[] CellColumns = ["event", "title", "first", "last", "outcome", "standing", "low", "high", "rule", "floor", "classifiedBy", "originsLow", "originsHigh", "lowBy", "highBy", "evidence", "questions", "measuredError"];
    private static readonly string[] RosterColumns = ["event", "title", "name", "otherNames", "age", "role", "date", "place", "outcome", "denied", "origins", "reports", "evidence", "measuredError"];

    /// <summary>The sets of columns, the usual one first.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["cells", "roster", "ucdp", "acled", "ibc"];

    /// <summary>The names of the columns of a set, in order.</summary>
    /// <exception cref="ArgumentException">There is no such set.</exception>
    public static IReadOnlyList<string> Header(string kind) => kind switch
    {
        "cells" => CellColumns,
        "roster" => RosterColumns,
        _ when Kinds.Contains(kind) => [.. SheetColumn.Of(kind).Select(column => column.Name)],
        _ => throw new ArgumentException($"There are no columns of the name '{kind}'; there are {string.Join(", ", Kinds)}.", nameof(kind)),
    };

    /// <summary>Writes the header and all rows of a set of columns. Incidents without victims have none.</summary>
    public static void Write(Sheet sheet, string kind, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(writer);
        using var csv = CsvWriter.Create(writer, Plain, leaveOpen: true);
        Row(csv, Header(kind));
        var measured = MeasuredWords.Of(sheet.Measured);
        foreach (var row in sheet.Incidents.SelectMany(incident => Rows(incident, kind, measured)))
            Row(csv, row);
    }

    private static IEnumerable<IEnumerable<object?>> Rows(Incident incident, string kind, string measured) => kind switch
    {
        "cells" => incident.Cells.Select(cell => Cell(incident, cell).Append(measured)),
        "roster" => incident.Roster.Select(row => Named(incident, row).Append(measured)),
        _ when incident.Cells.Count > 0 => [SheetColumn.Of(kind).Select(column => column.Fill == "measured" ? measured : column.Value(incident))],
        _ => [],
    };

    private static void Row(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            if (cell is decimal number)
                csv.WriteField<decimal>(number);
            else if (cell is int count)
                csv.WriteField<int>(count);
            else
                csv.WriteField(cell is null ? null : Harmless.Line((string)cell));
        }
        csv.EndRecord();
    }

    private static IEnumerable<object?> Cell(Incident incident, SheetCell cell)
    {
        var lines = CellEvidence.Lines(incident, cell);
        return [incident.Event.Id, incident.Event.Title, incident.First?.ToString(), incident.Last?.ToString(), cell.Outcome, SheetWords.Name(cell.Standing), cell.Low, cell.High, SheetWords.Name(cell.Rule), cell.Floor,
            CellEvidence.Classified(lines), lines is [var one] ? one.Origins.Low : null, lines is [var only] ? only.Origins.High : null,
            CellEvidence.Join(lines.SelectMany(line => line.Lowest).Select(SheetWords.Whose)), CellEvidence.Join(lines.SelectMany(line => line.Highest).Select(SheetWords.Whose)),
            CellEvidence.Words(lines), CellEvidence.Join(lines.Select(line => line.Question).OfType<string>())];
    }

    private static IEnumerable<object?> Named(Incident incident, RosterRow row) =>
        [incident.Event.Id, incident.Event.Title, row.Name, CellEvidence.Join(row.OtherNames), CellEvidence.Join(row.Ages.Select(age => age.ToString(CultureInfo.InvariantCulture))), CellEvidence.Join(row.Roles), CellEvidence.Join(row.Dates), CellEvidence.Join(row.Places),
            row.Outcome, row.Tellings.All(telling => telling.Denied) ? "all" : row.Tellings.Any(telling => telling.Denied) ? "some" : "none", CellEvidence.Join(row.Tellings.Select(telling => SheetWords.Whose(telling.Origin))),
            CellEvidence.Join(row.Tellings.Select(telling => telling.Reading.Report.Id)), CellEvidence.Join(row.Tellings.Select(telling => $"{telling.Reading.Report.Id}: {telling.Quote}"))];
}
