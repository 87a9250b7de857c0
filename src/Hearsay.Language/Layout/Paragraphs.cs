namespace Hearsay.Language.Layout;

/// <summary>
/// Cuts a text into paragraphs. An empty line or furniture always ends one, but furniture within a line. A single line break ends one too, unless the text is hard-wrapped, see <see cref="Wrapping"/>.
/// In a hard-wrapped text a full line runs on; one that is not runs on when it is more than half full and no sentence ends there.
/// </summary>
internal static class Paragraphs
{
    /// <summary>
    /// The paragraphs in order, each as its stretches in order, with furniture between them; without overlaps, each begins and ends with a character that is no blank.
    /// </summary>
    public static List<List<Span>> Of(string text, IReadOnlyList<Span> furniture)
    {
        var lines = Lines.Of(text, furniture);
        var wrapping = Wrapping.Of(text, lines);
        var paragraphs = new List<List<Span>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Joined)
                paragraphs[^1].Add(lines[i].Kept);
            else if (i > 0 && wrapping.IsWrapped && !lines[i].Fresh && RunsOn(text, lines[i - 1], lines[i], wrapping))
                paragraphs[^1][^1] = new Span(paragraphs[^1][^1].Start, lines[i].Kept.End);
            else
                paragraphs.Add([lines[i].Kept]);
        }
        return paragraphs;
    }

    private static bool RunsOn(string text, Line line, Line next, Wrapping wrapping)
    {
        if (next.Indent > line.Indent + 1)
            return false;
        return wrapping.IsFull(text, line, next)
            || (line.Width > wrapping.Width / 2 && text[line.Kept.End - 1] is not ('.' or '!' or '?' or '"' or '”' or ':'));
    }
}
