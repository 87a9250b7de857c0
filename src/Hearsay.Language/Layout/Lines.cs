using Hearsay.Language.Tokens;

namespace Hearsay.Language.Layout;

/// <summary>The lines of a text that hold something, furniture taken out, without the blanks at their ends.</summary>
internal static class Lines
{
    // No line as wide as this is wrapped.
    private const int FarthestMargin = 256;

    /// <summary>In order. A line that furniture cuts in two counts as two, the second <see cref="Line.Joined"/>.</summary>
    public static List<Line> Of(string text, IReadOnlyList<Span> furniture)
    {
        var lines = new List<Line>();
        var at = 0;
        foreach (var left in furniture)
        {
            var start = Math.Clamp(left.Start, at, text.Length);
            Add(text, new Span(at, start), lines);
            at = Math.Clamp(left.End, start, text.Length);
        }
        Add(text, new Span(at, text.Length), lines);
        return lines;
    }

    private static void Add(string text, Span stretch, List<Line> lines)
    {
        var fresh = true;
        var start = stretch.Start;
        var margin = start;
        while (margin > 0 && start - margin < FarthestMargin && !IsBreak(text[margin - 1]))
            margin--;
        while (start < stretch.End)
        {
            var end = start;
            while (end < stretch.End && !IsBreak(text[end]))
                end++;
            var kept = Trim(text, new Span(start, end));
            if (kept.Length > 0)
                lines.Add(new Line(kept, kept.Start - margin, fresh, fresh && lines.Count > 0 && lines[^1].Kept.End > margin));
            fresh = kept.Length == 0;
            start = margin = end + (end + 1 < stretch.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static Span Trim(string text, Span line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        while (end > start && Characters.IsBlank(text[end - 1]))
            end--;
        return new Span(start, end);
    }
}
