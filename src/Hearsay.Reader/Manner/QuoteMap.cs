using System.Collections;
using Hearsay.Language;

namespace Hearsay.Reader.Manner;

/// <summary>
/// Which characters of a text stand inside quotation marks. Marks pair within a paragraph; one that is left open runs to the end of its paragraph
/// where the next paragraph opens with a mark again, as long quotes are printed, and counts for nothing else. The marks themselves are outside.
/// Two single marks are a double one, as wires and archives write it; one alone is left alone: it is mostly an apostrophe. Immutable, thread-safe.
/// </summary>
internal sealed class QuoteMap
{
    private readonly BitArray _inside;

    public QuoteMap(Analysis analysis)
    {
        _inside = new BitArray(analysis.Text.Length);
        for (var at = 0; at < analysis.Paragraphs.Length; at++)
            if (analysis.Paragraphs[at].Count > 0)
                Mark(analysis.Text, analysis.SpanOf(analysis.Paragraphs[at]), OpensWithMark(analysis, at + 1));
    }

    public bool IsInside(int offset) => offset >= 0 && offset < _inside.Length && _inside[offset];

    /// <summary>The share of the letters and digits of the spans that stand inside quotation marks; 0 where there are none.</summary>
    public double Share(string text, IEnumerable<Span> spans)
    {
        var (inside, all) = (0, 0);
        foreach (var span in spans)
            for (var offset = span.Start; offset < span.End; offset++)
                if (char.IsLetterOrDigit(text[offset]))
                {
                    all++;
                    inside += _inside[offset] ? 1 : 0;
                }
        return all == 0 ? 0 : (double)inside / all;
    }

    /// <summary>The characters of the mark at that place; 0 for none.</summary>
    private static int Width(string text, int at) => text[at] switch
    {
        '"' or '“' or '”' or '«' or '»' or '„' => 1,
        '\'' or '`' when at + 1 < text.Length && text[at + 1] == text[at] => 2,
        _ => 0,
    };

    private static bool OpensWithMark(Analysis analysis, int paragraph) =>
        paragraph < analysis.Paragraphs.Length && analysis.Paragraphs[paragraph].Count > 0
        && Width(analysis.Text, analysis.Tokens[analysis.Paragraphs[paragraph].First].Start) > 0;

    private void Mark(string text, Span paragraph, bool runsOn)
    {
        var (open, after) = (-1, -1);
        for (var offset = paragraph.Start; offset < paragraph.End; offset++)
        {
            if (offset < after || Width(text, offset) is not (> 0 and var width))
                continue;
            after = offset + width;
            if (open >= 0 && text[offset] is not ('“' or '«' or '„' or '`'))
            {
                Fill(open, offset);
                open = -1;
            }
            else if (text[offset] is not ('”' or '»'))
                open = after;
        }
        if (open >= 0 && runsOn)
            Fill(open, paragraph.End);
    }

    private void Fill(int start, int end)
    {
        for (var offset = start; offset < end; offset++)
            _inside[offset] = true;
    }
}
