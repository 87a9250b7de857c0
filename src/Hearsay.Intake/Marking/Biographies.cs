using Hearsay.Intake.Blocks;

namespace Hearsay.Intake.Marking;

/// <summary>
/// The lines about the author: behind the heading of such a box, and at a text's end where they begin with the author's
/// name or tell how to reach them.
/// </summary>
internal static class Biographies
{
    private const int BoxLines = 4, TailLines = 4;

    private static readonly string[] Pronouns = ["He ", "She ", "They ", "His ", "Her ", "Their ", "You can ", "Follow "];
    private static readonly string[] Verbs = [" is ", " was ", " has ", " covers ", " writes ", " reports ", " holds ", " served ", " worked ", " works ", " received "];
    private static readonly string[] Contacts = [" can be reached at ", " on Twitter at @", " on Twitter @", "Follow him on ", "Follow her on ", "Follow them on ", "follow him on ", "follow her on ", "Email him at ", "Email her at "];

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
            || Verbs.Any(verb => line.IndexOf(verb, StringComparison.Ordinal) is var at and > 0 && Told.Bylines.Of(line[..at]) == line[..at])
            || Told.Bylines.Of(line.TrimEnd('.')) is not null;
    }

    private static bool Tells(string text, Span block, string author) =>
        block.Of(text).StartsWith(author, StringComparison.OrdinalIgnoreCase)
        && Verbs.Any(verb => text.AsSpan(block.Start + author.Length).StartsWith(verb, StringComparison.Ordinal));

    private static bool Contact(string text, Span block) => Contacts.Any(cue => block.Of(text).Contains(cue, StringComparison.Ordinal));
}
