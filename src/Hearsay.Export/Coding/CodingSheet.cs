using System.Globalization;
using CsvHelper;
using Hearsay.Ledger.Agreement;

namespace Hearsay.Export.Coding;

/// <summary>
/// The sheet that a coder fills in: comma-separated values after RFC 4180, UTF-8, a line for each sentence with the columns of its coding left empty. A text that a spreadsheet would take for a formula has an apostrophe before it.
/// </summary>
public static class CodingSheet
{
    private static readonly CsvWriterOptions Plain = new() { NewLine = "\r\n", Injection = CsvInjection.Escape, HasHeader = false, FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>The columns that tell which sentence it is, and that a coder leaves alone.</summary>
    public static IReadOnlyList<string> Given { get; } = ["report", "sha256", "sentence", "text"];

    /// <summary>All columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Given, "source", "cue", "content", "origin", "stance", "certainty", "polarity", "modality", "low", "high", "unit", "outcome"];

    /// <summary>What the columns hold and how they are filled in.</summary>
    public static string Guide()
    {
        using var stream = typeof(CodingSheet).Assembly.GetManifestResourceStream("coding-guide.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Writes the header, and for each row of each sentence a line; one line for a sentence without rows.</summary>
    public static void Write(IEnumerable<CodedSentence> sentences, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        using var csv = CsvWriter.Create(writer, Plain, leaveOpen: true);
        Line(csv, Columns);
        foreach (var sentence in sentences)
            foreach (var row in sentence.Rows.Count == 0 ? [null] : sentence.Rows.AsEnumerable<CodedRow?>())
                Line(csv, [SentenceTokens.Line(sentence.Report), sentence.Sha256, sentence.Number.ToString(CultureInfo.InvariantCulture), sentence.Text, .. Columns.Skip(Given.Count).Select(column => Cell(row, column))]);
    }

    /// <summary>Writes the reports with their numbered sentences as plain text, to read and code away from the machine.</summary>
    public static void WriteText(IEnumerable<IReadOnlyList<CodedSentence>> reports, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var sentences in reports)
        {
            writer.Write($"REPORT {SentenceTokens.Line(sentences[0].Report)}\n\n");
            foreach (var sentence in sentences)
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{sentence.Number,4}  {sentence.Text}\n"));
            writer.Write('\n');
        }
    }

    private static string? Cell(CodedRow? row, string column) => row is null ? null : column switch
    {
        "low" => row.Low?.ToString(CultureInfo.InvariantCulture),
        "high" => row.High?.ToString(CultureInfo.InvariantCulture),
        _ => row.Words.GetValueOrDefault(column) ?? row.Categories.GetValueOrDefault(column),
    };

    private static void Line(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
    }
}
