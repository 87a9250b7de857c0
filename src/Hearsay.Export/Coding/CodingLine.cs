using System.Globalization;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Coding;

/// <summary>One line of a coder's sheet, cell by cell.</summary>
internal static class CodingLine
{
    private const int LongestShown = 40;

    /// <summary>The sentence and what is coded of it (null where all is left empty); or the reason why the line is none.</summary>
    public static (CodedSentence? Sentence, CodedRow? Row, string? Reason) Of(Func<string, string> cell)
    {
        string? reason = null;
        string Cell(string column) => Unescaped(cell(column)).Trim();
        if (!int.TryParse(Cell("sentence"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || Cell("sha256").Length == 0)
            return (null, null, $"the columns sha256 and sentence tell which sentence it is; found '{Shown(Cell("sha256"))}' and '{Shown(Cell("sentence"))}'");
        var sentence = new CodedSentence(Cell("report"), Cell("sha256"), number, Cell("text"), []);
        var tokens = SentenceTokens.Of(sentence.Text);
        var words = CodingFields.Spans.Where(field => Cell(field).Length > 0).ToDictionary(field => field, Cell, StringComparer.Ordinal);
        var categories = CodingFields.Categories.Where(field => Cell(field).Length > 0).ToDictionary(field => field, Cell, StringComparer.Ordinal);
        foreach (var (field, marked) in words.Where(pair => reason is null && SentenceTokens.Marked(tokens, pair.Value) is null))
            reason = $"{field} '{Shown(marked)}' does not stand in the sentence; copy its words from the column text";
        foreach (var (field, value) in categories.Where(pair => reason is null && CodingFields.Values(pair.Key) is { } values && !values.Contains(pair.Value, StringComparer.OrdinalIgnoreCase)))
            reason = $"{field} is one of {string.Join(", ", CodingFields.Values(field)!)}, or empty; found '{Shown(value)}'";
        var (low, high) = (End("low"), End("high"));
        var row = new CodedRow(words, categories, low, high);
        return (sentence, words.Count + categories.Count == 0 && low is null && high is null ? null : row, reason);

        double? End(string column)
        {
            if (Cell(column) is not { Length: > 0 } told)
                return null;
            if (double.TryParse(told, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var end) && double.IsFinite(end))
                return end;
            reason ??= $"{column} is a number of 0 or more with a point and no separators, or empty; found '{Shown(told)}'";
            return null;
        }
    }

    /// <summary>Without the apostrophe that keeps a spreadsheet from taking it for a formula.</summary>
    private static string Unescaped(string cell) => cell.Length > 1 && cell[0] == '\'' && cell[1] is '=' or '+' or '-' or '@' ? cell[1..] : cell;

    private static string Shown(string words) => Harmless.Line(words.Length > LongestShown ? words[..LongestShown] : words);
}
