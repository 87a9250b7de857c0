namespace Hearsay.Ledger.Briefs;

/// <summary>Lines of text of a given width, one after the other. Line ends are <c>\n</c> everywhere.</summary>
internal sealed class Page(TextWriter writer, BriefLayout layout)
{
    private const string Bold = "\e[1m", Red = "\e[1;31m", Faint = "\e[2m", Reset = "\e[0m";

    public int Width => layout.Width;

    public void Empty() => writer.Write('\n');

    /// <summary>A line in capitals that opens a section.</summary>
    public void Heading(string words)
    {
        Empty();
        Line(Paint(words, Bold));
    }

    public void Line(string line)
    {
        writer.Write(line.TrimEnd(' '));
        writer.Write('\n');
    }

    /// <summary>A number, a title, and marks at the right end; where they do not fit, on a line of their own.</summary>
    public void Title(string number, string title, string marks)
    {
        var indent = new string(' ', number.Length + 2);
        var lines = Columns.Wrap(title, Math.Max(20, layout.Width - indent.Length));
        for (var i = 0; i < lines.Count; i++)
        {
            var head = i == 0 ? number + "  " : indent;
            var used = head.Length + Columns.Width(lines[i]);
            var last = i == lines.Count - 1;
            var fits = used + 2 + marks.Length <= layout.Width;
            Line(head + Paint(lines[i], Bold) + (last && fits && marks.Length > 0 ? new string(' ', layout.Width - used - marks.Length) + Paint(marks, Red) : ""));
            if (last && !fits && marks.Length > 0)
                Line(new string(' ', Math.Max(0, layout.Width - marks.Length)) + Paint(marks, Red));
        }
    }

    /// <summary>A paragraph, each line behind <paramref name="indent"/> spaces, all but the first behind <paramref name="hang"/> more.</summary>
    public void Paragraph(int indent, string words, int hang = 0)
    {
        var first = true;
        foreach (var line in Columns.Wrap(words, Math.Max(20, layout.Width - indent - hang)))
        {
            Line(new string(' ', first ? indent : indent + hang) + line);
            first = false;
        }
    }

    /// <summary>A row: what stands before, a text that wraps in its column, and a place at the right end of the first line.</summary>
    public void Row(string before, string words, string place)
    {
        var indent = Columns.Width(before);
        var reserved = place.Length + 2;
        var lines = Columns.Wrap(words, Math.Max(10, layout.Width - indent - reserved));
        for (var i = 0; i < lines.Count; i++)
        {
            var head = i == 0 ? before : new string(' ', indent);
            var gap = layout.Width - indent - Columns.Width(lines[i]) - place.Length;
            Line(head + lines[i] + (i == 0 ? new string(' ', Math.Max(2, gap)) + Paint(place, Faint) : ""));
        }
    }

    private string Paint(string words, string colour) => layout.Colour && words.Length > 0 ? colour + words + Reset : words;
}
