using Hearsay.Intake.Blocks;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Marking;

/// <summary>
/// What is printed twice: the second printing of a block of eight words or more, of its first sentences, or of the title. White
/// space, case, kinds of quotes and a label or bullet before it do not count.
/// </summary>
internal static class Repeats
{
    private const int FewestWords = 8, LeadWords = 20;

    public static void Mark(string text, List<Block> blocks, string? title, Marks marks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var heading = title is null ? null : Key(title);
        var headings = 0;
        HashSet<string>? lead = null;
        foreach (var block in blocks)
        {
            if (marks.Covers(block.Span) || text[block.Span.Start] is '\u2014' or '\u2013')
                continue;
            if (heading is not null && block.Words <= 30 && Key(block.Peeled.In(text)) == heading && headings++ > 0)
                marks.Add(block.Span);
            else if (Body(text, block) is { Length: > 0 } body)
            {
                MarkSentences(text, body, seen, lead ?? [], marks);
                if (lead is null && block.Words >= LeadWords)
                    lead = [.. seen];
            }
        }
    }

    /// <summary>The block without a label and bullets before it.</summary>
    private static Span Body(string text, Block block)
    {
        var start = FurnitureLines.Label(text, block)?.End ?? block.Peeled.Start;
        return TextBlocks.Trim(text, Math.Min(start, block.Span.End), block.Span.End);
    }

    /// <summary>
    /// Marks the runs of sentences seen before that are the whole block, begin it with two sentences or more, or repeat the lead.
    /// A line that a dash begins signs a quotation, and a question may be put to several: neither is marked.
    /// </summary>
    private static void MarkSentences(string text, Span body, HashSet<string> seen, HashSet<string> lead, Marks marks)
    {
        var known = true;
        int until = -1, words = 0, count = 0;
        var isLead = true;
        foreach (var sentence in Sentences.Of(text, body))
        {
            var key = Key(sentence.In(text));
            if (known &= seen.Contains(key))
            {
                (until, count) = (sentence.End, count + 1);
                words += LineRules.Words(sentence.Of(text));
                isLead &= lead.Contains(key);
            }
            seen.Add(key);
        }
        var asks = text[body.End - 1] == '?';
        if (words >= FewestWords && !asks && (until == body.End || count > 1 || isLead))
            marks.Add(new Span(body.Start, until));
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
