using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Blocks;

/// <summary>
/// Parts a text into blocks: each line is one, but where the lines were wrapped by hand at some column (wires, mail),
/// each stretch between empty lines is.
/// </summary>
internal static class TextBlocks
{
    private const int WrapFrom = 48, WrapTo = 100;

    public static List<Block> Of(string text)
    {
        var lines = Lines(text);
        var joined = IsWrapped(text, lines) ? Joined(lines) : lines.Where(line => line.Length > 0);
        return joined.Select(span => Make(text, span)).ToList();
    }

    public static Block Make(string text, Span span) => new(span, Peel.Of(text, span), LineRules.Words(span.Of(text)));

    private static List<Span> Lines(string text)
    {
        var lines = new List<Span>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trim(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>The stretch without white space at its ends; empty at <paramref name="start"/> where it is all white space.</summary>
    public static Span Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return new Span(start, end);
    }

    private static bool IsWrapped(string text, List<Span> lines)
    {
        int inner = 0, wrapped = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i + 1].Length == 0)
                continue;
            inner++;
            if (lines[i].Length is >= WrapFrom and <= WrapTo && !".!?:;\"”".Contains(text[lines[i].End - 1]))
                wrapped++;
        }
        return wrapped >= 3 && wrapped * 10 >= inner * 6;
    }

    private static IEnumerable<Span> Joined(List<Span> lines)
    {
        int start = -1, end = 0;
        foreach (var line in lines)
        {
            if (line.Length == 0 && start >= 0)
            {
                yield return new Span(start, end);
                start = -1;
            }
            else if (line.Length > 0)
                (start, end) = (start < 0 ? line.Start : start, line.End);
        }
        if (start >= 0)
            yield return new Span(start, end);
    }
}
