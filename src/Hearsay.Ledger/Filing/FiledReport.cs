namespace Hearsay.Ledger.Filing;

/// <summary>A reading at its place in the pile.</summary>
internal sealed class FiledReport
{
    private readonly int[] _lineStarts;

    public FiledReport(int index, Reading reading, byte[]? place = null)
    {
        (Index, Reading, Place, Letter) = (index, reading, place ?? Filing.Place.Of(reading.Report), LetterOf(index));
        _lineStarts = [.. Paragraphs.Of(reading.Report.Text).Select(line => line.Start)];
        Statements = reading.Statements.GroupBy(statement => statement.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>Counted from 0.</summary>
    public int Index { get; }

    public Reading Reading { get; }

    /// <summary>After <see cref="Filing.Place"/>.</summary>
    public byte[] Place { get; }

    public string Letter { get; }

    public Report Report => Reading.Report;

    public string Id => Report.Id;

    public string Text => Report.Text;

    public IReadOnlyDictionary<string, Statement> Statements { get; }

    /// <summary>The place of a span in the report: its paragraph is that of the span's start.</summary>
    public Cite Cite(Span span) => new(Id, Letter, Paragraph(span.Start), span);

    /// <summary>Number, from 1, of the line that is not blank at or before <paramref name="offset"/>.</summary>
    public int Paragraph(int offset)
    {
        var at = Array.BinarySearch(_lineStarts, offset);
        return Math.Max(1, at >= 0 ? at + 1 : ~at);
    }

    /// <summary>Where the sentence that holds <paramref name="offset"/> begins; the start of the line where the reading marks no sentences.</summary>
    public int SentenceStart(int offset)
    {
        var sentences = Reading.Sentences;
        int low = 0, high = sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Contains(offset))
                return sentences[middle].Start;
            if (sentences[middle].Start > offset)
                high = middle - 1;
            else
                low = middle + 1;
        }
        var line = Array.BinarySearch(_lineStarts, offset);
        line = line >= 0 ? line : ~line - 1;
        return line < 0 ? 0 : _lineStarts[line];
    }

    /// <summary>A, B, ... Z, AA, AB, ...</summary>
    public static string LetterOf(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : LetterOf(index / 26 - 1) + (char)('A' + index % 26);
}
