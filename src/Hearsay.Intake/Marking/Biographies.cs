using Hearsay.Intake.Blocks;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Marking;

/// <summary>
/// The lines about the author: behind the heading of such a box, and at a text's end where they begin with the author's
/// name or tell how to reach them.
/// </summary>
internal static class Biographies
{
    private const int BoxLines = 4, TailLines = 4;

    private static readonly ILookup<string, string> Cues = Tsv.Rows("biographies.tsv", 2).ToLookup(row => row[0], row => row[1]);
    private static readonly string[] Pronouns = Cues["beginning"].ToArray();
    private static readonly string[] Verbs = Cues["verb"].ToArray();
    private static readonly string[] Contacts = Cues["contact"].ToArray();

    /// <summary>Whom the line behind the heading of such a box is about.</summary>
    public static string? Author(string text, List<Block> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
            if (FurnitureLines.IsBox(text, blocks[i], i, blocks.Count) && Named(blocks[i + 1].Span.In(text)) is { } name)
                return name;
        return null;
    }

    public static void Mark(string text, List<Block> blocks, string? author, Marks marks)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (FurnitureLines.IsBox(text, blocks[i], i, blocks.Count))
                MarkBox(text, blocks, i + 1, author, marks);
        for (var i = Math.Max(1, blocks.Count - TailLines); i < blocks.Count; i++)
            if (blocks[i].Words <= 59 && (Contact(text, blocks[i].Span) || author is not null && Tells(text, blocks[i].Span, author)))
                marks.Add(blocks[i].Span);
    }

    private static void MarkBox(string text, List<Block> blocks, int from, string? author, Marks marks)
    {
        for (var i = from; i < blocks.Count && i < from + BoxLines; i++)
            if (IsBiography(text, blocks[i].Span, author))
                marks.Add(blocks[i].Span);
            else
                break;
    }

    private static bool IsBiography(string text, Span block, string? author)
    {
        var line = block.In(text);
        return author is not null && Tells(text, block, author)
            || Pronouns.Any(word => line.StartsWith(word, StringComparison.Ordinal))
            || Named(line) is not null
            || Told.Bylines.Of(line.TrimEnd('.')) is not null;
    }

    /// <summary>The name that stands before the first verb of a life, where it is nothing else.</summary>
    private static string? Named(string line)
    {
        foreach (var verb in Verbs)
            if (line.IndexOf(verb, StringComparison.Ordinal) is var at and > 0 and < 80 && Told.Bylines.Of(line[..at]) is { } name && name.Length == at)
                return name;
        return null;
    }

    private static bool Tells(string text, Span block, string author) =>
        block.Of(text).StartsWith(author, StringComparison.OrdinalIgnoreCase)
        && Verbs.Any(verb => text.AsSpan(block.Start + author.Length).StartsWith(verb, StringComparison.Ordinal));

    private static bool Contact(string text, Span block) => Contacts.Any(cue => block.Of(text).Contains(cue, StringComparison.Ordinal));
}
