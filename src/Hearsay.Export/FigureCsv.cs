using System.Globalization;
using CsvHelper;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Views;

namespace Hearsay.Export;

/// <summary>
/// The table of figures as comma-separated values after RFC 4180: UTF-8, a header, one figure a line, lines ended by <c>\r\n</c>. Numbers have a point and no separators; an open end is empty. In the last column each row has the measured error of the readings, in words.
/// A text that a spreadsheet would take for a formula has an apostrophe before it.
/// </summary>
public static class FigureCsv
{
    private static readonly CsvWriterOptions Plain = new() { NewLine = "\r\n", Injection = CsvInjection.Escape, HasHeader = false, FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>The names of the columns, in order.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "question", "ask", "id", "report", "outlet", "published", "origin", "via", "stance", "certainty", "polarity", "modality", "value", "words", "kind", "low", "high", "approximate", "unit",
        "convertedLow", "convertedHigh", "convertedUnit", "counted", "population", "status", "classifiedBy", "outcome", "place", "period", "time", "asOf", "measure", "partOf", "superseded", "start", "end", "measuredError",
    ];

    /// <summary>Writes the header and all rows.</summary>
    public static void Write(FigureTable table, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        using var csv = CsvWriter.Create(writer, Plain, leaveOpen: true);
        foreach (var name in Header)
            csv.WriteField(name);
        csv.EndRecord();
        var measured = MeasuredWords.Of(table.Measured);
        foreach (var row in table.Rows)
        {
            Telling(csv, row);
            Number(csv, row);
            Meaning(csv, row);
            csv.WriteField(measured);
            csv.EndRecord();
        }
    }

    private static void Telling(CsvWriter csv, FigureRow row)
    {
        var statement = row.Told.Statement;
        foreach (var text in (string?[])[row.Question?.Id, row.Question?.Ask, row.Told.Id, row.Report.Id, row.Report.Outlet, row.Report.Published?.ToString(), row.Origin,
            statement is null ? null : string.Join("; ", statement.Via), Name(statement?.Stance), Name(statement?.Certainty), statement is null ? null : row.IsNegated ? "negated" : "affirmed", Name(statement?.Modality), row.Value, row.Told.Words, Name<FigureKind>(row.Figure.Kind)])
            csv.WriteField(text);
    }

    private static void Number(CsvWriter csv, FigureRow row)
    {
        var (figure, metric) = (row.Figure, Conversion.Of(row.Figure));
        csv.WriteField(figure.Low);
        csv.WriteField(figure.High);
        csv.WriteField(figure.Approximate ? "yes" : "no");
        csv.WriteField(figure.Unit);
        csv.WriteField(metric?.Low);
        csv.WriteField(metric?.High);
        csv.WriteField(metric?.Unit);
    }

    private static void Meaning(CsvWriter csv, FigureRow row)
    {
        var figure = row.Figure;
        foreach (var text in (string?[])[figure.Counted, figure.Population, Name(figure.Status), figure.ClassifiedBy, figure.Outcome, figure.Place, figure.Period, figure.Time, figure.AsOf?.ToString(), Name(figure.Measure),
            figure.PartOf is null ? null : $"{row.Report.Id}/{figure.PartOf}", figure.Superseded ? "yes" : "no"])
            csv.WriteField(text);
        csv.WriteField<int>(figure.Span.Start);
        csv.WriteField<int>(figure.Span.End);
    }

    private static string? Name<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
