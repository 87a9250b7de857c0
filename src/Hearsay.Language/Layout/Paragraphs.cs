using Hearsay.Language.Tokens;

namespace Hearsay.Language.Layout;

/// <summary>
/// Cuts a text into paragraphs. An empty line or furniture always ends one. A single line break ends one too, unless the text is hard-wrapped: its
/// longest line is at most <see cref="WidestWrap"/> characters, and of all neighbouring lines at least <see cref="WrapShare"/> of the firsts are full,
/// that is, could not have taken the next line's first word without passing that width (what a program that fills lines leaves behind).
/// In a hard-wrapped text a full line runs on; one that is not runs on when it is more than half full and no sentence ends there.
/// </summary>
internal static class Paragraphs
{
    private const int WidestWrap = 100;
    private const int NarrowestWrap = 30;
    private const int LeastPairs = 3;
    private const double WrapShare = 0.8;

    /// <summary>Spare room a line filled by hand may leave.</summary>
    private const int Slack = 3;

    /// <summary>In order, without overlaps; each begins and ends with a character that is no blank.</summary>
    public static List<Span> Of(string text, IReadOnlyList<Span> furniture)
    {
        var lines = Lines.Of(text, furniture);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<Span>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && width > 0 && !lines[i].Fresh && RunsOn(text, lines[i - 1], lines[i], width))
                paragraphs[^1] = new Span(paragraphs[^1].Start, lines[i].Kept.End);
            else
                paragraphs.Add(lines[i].Kept);
        }
        return paragraphs;
    }

    /// <summary>The width a text is hard-wrapped to; 0 when it is not.</summary>
    private static int WrapWidth(string text, List<Line> lines)
    {
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, line.Kept.Length + line.Indent);
        if (width is > WidestWrap or < NarrowestWrap)
            return 0;
        var (pairs, full) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Fresh)
                continue;
            pairs++;
            full += IsFull(text, lines[i - 1], lines[i], width) ? 1 : 0;
        }
        return pairs >= LeastPairs && full >= pairs * WrapShare ? width : 0;
    }

    private static bool RunsOn(string text, Line line, Line next, int width)
    {
        if (next.Indent > line.Indent + 1)
            return false;
        return IsFull(text, line, next, width)
            || (line.Indent + line.Kept.Length > width / 2 && text[line.Kept.End - 1] is not ('.' or '!' or '?' or '"' or '”' or ':'));
    }

    private static bool IsFull(string text, Line line, Line next, int width)
    {
        var word = 0;
        while (word < width && next.Kept.Start + word < next.Kept.End && !Characters.IsBlank(text[next.Kept.Start + word]))
            word++;
        return line.Indent + line.Kept.Length + 1 + word + Slack > width;
    }
}
