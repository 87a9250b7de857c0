using Hearsay.Intake.Blocks;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Marking;

/// <summary>
/// What is printed twice: the second printing of a block, of sentences at eight words or more, or of the title. White
/// space, case, kinds of quotes and a label or bullet before it do not count.
/// </summary>
internal static class Repeats
{
    private const int FewestWords = 8;

    public static void Mark(string text, List<Block> blocks, string? title, Marks marks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var heading = title is null ? null : Key(title);
        var headings = 0;
        foreach (var block in blocks)
        {
            if (marks.Covers(block.Span))
                continue;
            if (heading is not null && block.Words <= 30 && Key(block.Peeled.In(text)) == heading && headings++ > 0)
                marks.Add(block.Span);
            else
                MarkSentences(text, Body(text, block), seen, marks);
        }
    }

    /// <summary>The block without a label and bullets before it.</summary>
    private static Span Body(string text, Block block)
    {
        var start = FurnitureLines.Label(text, block)?.End ?? block.Peeled.Start;
        return TextBlocks.Trim(text, Math.Min(start, block.Span.End), block.Span.End);
    }

    private static void MarkSentences(string text, Span body, HashSet<string> seen, Marks marks)
    {
        int from = -1, until = -1;
        var substantial = false;
        foreach (var sentence in Sentences.Of(text, body))
        {
            if (!seen.Add(Key(sentence.In(text))))
            {
                from = from < 0 ? sentence.Start : from;
                until = sentence.End;
                substantial |= LineRules.Words(sentence.Of(text)) >= FewestWords;
                continue;
            }
            Close();
        }
        Close();

        void Close()
        {
            if (substantial)
                marks.Add(new Span(from, until));
            (from, substantial) = (-1, false);
        }
    }

    /// <summary>Letters and digits folded, everything between them one space.</summary>
    private static string Key(string sentence)
    {
        var key = new char[sentence.Length];
        var length = 0;
        foreach (var c in sentence)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                key[length++] = Fold.Of(c);
            else if (length > 0 && key[length - 1] != ' ')
                key[length++] = ' ';
        return new string(key, 0, length > 0 && key[length - 1] == ' ' ? length - 1 : length);
    }
}
