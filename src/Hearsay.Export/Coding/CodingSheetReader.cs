using System.Globalization;
using CsvHelper;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Coding;

/// <summary>Reads a sheet that a coder filled in, or says in which line it is none. What a spreadsheet makes of a sheet is read too: another separator, a byte order mark, other line ends.</summary>
public static class CodingSheetReader
{
    private const int MostBytesOfLine = 1 << 20, MostLines = 1_000_000, MostRowsOfSentence = 200;

    /// <summary>The sentences of the sheet, each with its rows; or the reason why there are none, with the number of the line.</summary>
    public static (IReadOnlyList<CodedSentence> Sentences, string? Refusal) Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var options = new CsvReaderOptions
        {
            TrackLineNumbers = true,
            MaxRecordSize = MostBytesOfLine,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
            IncludeValuesInExceptions = false,
            FormatProvider = CultureInfo.InvariantCulture,
        };
        try
        {
            using var csv = CsvReader.Create(stream, options, leaveOpen: true);
            return Read(csv);
        }
        catch (CsvFormatException fault)
        {
            return ([], $"line {fault.LineNumber.ToString(CultureInfo.InvariantCulture)}: {Harmless.Line(fault.Message)}");
        }
    }

    private static (IReadOnlyList<CodedSentence>, string?) Read(CsvReader csv)
    {
        var found = new Dictionary<(string, int), (CodedSentence Sentence, List<CodedRow> Rows)>();
        for (var line = 0; csv.Read(); line++)
        {
            if (line == 0 && CodingSheet.Columns.FirstOrDefault(column => csv.Headers is null || !csv.Headers.Contains(column)) is { } absent)
                return ([], $"line 1: there is no column '{absent}'; 'hearsay sample' makes a sheet with all columns.");
            var (sentence, row, reason) = CodingLine.Of(column => csv.GetString(column));
            if (reason is null && line >= MostLines)
                reason = $"there are more than {Wording.Count(MostLines)} lines";
            if (reason is null && found.TryGetValue(sentence!.Key, out var known) && known.Sentence.Text != sentence.Text)
                reason = "the same sentence has another text further up; the columns report, sha256, sentence and text stay as they are";
            if (reason is not null)
                return ([], $"line {csv.LineNumber.ToString(CultureInfo.InvariantCulture)}: {reason}.");
            if (!found.TryGetValue(sentence!.Key, out known))
                found.Add(sentence.Key, known = (sentence, []));
            if (row is not null)
                known.Rows.Add(row);
            if (known.Rows.Count > MostRowsOfSentence)
                return ([], $"line {csv.LineNumber.ToString(CultureInfo.InvariantCulture)}: one sentence has more than {Wording.Count(MostRowsOfSentence)} rows.");
        }
        return found.Count == 0 ? ([], "line 1: there is no sentence in it.") : ([.. found.Values.Select(one => one.Sentence with { Rows = one.Rows })], null);
    }
}
