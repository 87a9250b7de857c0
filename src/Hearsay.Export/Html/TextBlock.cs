namespace Hearsay.Export.Html;

/// <summary>Lines of a text that sentences tie together; most often one.</summary>
/// <param name="Span">From the start of the first line to the end of the last.</param>
/// <param name="Pieces">The sentences, the furniture, and what stands between them: together the whole span, in order. The flag tells furniture.</param>
internal sealed record TextBlock(Span Span, IReadOnlyList<(Span Span, bool IsFurniture)> Pieces)
{
    /// <summary>The blocks of a text.</summary>
    /// <param name="lines">The lines that are not blank.</param>
    /// <param name="reading">With the sentences and the furniture.</param>
    public static IReadOnlyList<TextBlock> Of(IReadOnlyList<Span> lines, Reading reading)
    {
        var marked = Marked(reading);
        var blocks = new List<TextBlock>();
        for (int line = 0, at = 0; line < lines.Count;)
        {
            var (start, end) = (lines[line].Start, lines[line].End);
            var first = at;
            line++;
            while (at < marked.Count && marked[at].Span.Start < end)
            {
                for (; line < lines.Count && lines[line].Start < marked[at].Span.End; line++)
                    end = lines[line].End;
                at++;
            }
            blocks.Add(new TextBlock(new Span(start, end), [.. Cut(new Span(start, end), marked.Skip(first).Take(at - first))]));
        }
        return blocks;
    }

    /// <summary>The part of it that lies in a window.</summary>
    public TextBlock Within(Span window) => new(
        new Span(Math.Max(Span.Start, window.Start), Math.Min(Span.End, window.End)),
        [.. Pieces.Where(piece => piece.Span.Overlaps(window)).Select(piece => (new Span(Math.Max(piece.Span.Start, window.Start), Math.Min(piece.Span.End, window.End)), piece.IsFurniture))]);

    /// <summary>Sentences and furniture in order, without overlaps.</summary>
    private static List<(Span Span, bool IsFurniture)> Marked(Reading reading)
    {
        var (length, at) = (reading.Report.Text.Length, 0);
        var marked = new List<(Span, bool)>();
        foreach (var (span, isFurniture) in reading.Furniture.Select(span => (span, true)).Concat(reading.Sentences.Select(span => (span, false))).OrderBy(pair => pair.span))
        {
            var free = new Span(Math.Max(at, span.Start), Math.Max(Math.Max(at, span.Start), Math.Min(span.End, length)));
            if (free.Length > 0)
                marked.Add((free, isFurniture));
            at = Math.Max(at, free.End);
        }
        return marked;
    }

    private static IEnumerable<(Span Span, bool IsFurniture)> Cut(Span block, IEnumerable<(Span Span, bool IsFurniture)> marked)
    {
        var at = block.Start;
        foreach (var (span, isFurniture) in marked)
        {
            var (start, end) = (Math.Max(at, span.Start), Math.Min(block.End, span.End));
            if (at < start)
                yield return (new Span(at, start), false);
            if (start < end)
                yield return (new Span(start, end), isFurniture);
            at = Math.Max(at, end);
        }
        if (at < block.End)
            yield return (new Span(at, block.End), false);
    }
}
