using Hearsay.Intake.Blocks;
using Hearsay.Intake.Marking;

namespace Hearsay.Intake.Told;

/// <summary>The title that a text begins with, and the masthead over it.</summary>
internal static class Titles
{
    private const int MostWords = 25, MostCharacters = 200, MostMastheadWords = 5, LeastTitleWords = 4, Blocks = 6;

    /// <summary>
    /// A Markdown heading among the first blocks, else a first line that reads as a heading and has others behind it. Where two such lines follow, the first is
    /// the name of the outlet if a line that tells the date or author stands between them, or it alone is in capitals.
    /// </summary>
    public static (string? Title, Span? Masthead) Of(string text, List<Block> blocks, Marks marks, Dateline? dateline)
    {
        var first = -1;
        for (var i = 0; i < blocks.Count && i < Blocks; i++)
        {
            if (marks.Covers(blocks[i].Span))
                continue;
            if (blocks[i].Span.Of(text).StartsWith("# "))
                return (Markdown(blocks[i].Span.In(text)), null);
            first = first < 0 ? i : first;
        }
        if (first < 0 || first + 1 >= blocks.Count || dateline?.Block == first || !IsHeading(text, blocks[first], blocks[first + 1]))
            return (null, null);
        return Second(text, blocks, marks, first) is { } second && dateline?.Block != second
            ? (Line(text, blocks[second]), blocks[first].Span)
            : (Line(text, blocks[first]), null);
    }

    private static string? Line(string text, Block block) => Fields.WellFormed.Line(block.Span.In(text));

    /// <summary>The title under a masthead; null where the first heading is no masthead.</summary>
    private static int? Second(string text, List<Block> blocks, Marks marks, int first)
    {
        var second = Uncovered(blocks, marks, first + 1);
        var body = Uncovered(blocks, marks, second + 1);
        if (body < blocks.Count && blocks[body].Words < LeastTitleWords)
            body = Uncovered(blocks, marks, body + 1);
        if (body >= blocks.Count || second > first + Blocks || blocks[second].Words < LeastTitleWords || !IsHeading(text, blocks[second], blocks[body]))
            return null;
        var (over, under) = (blocks[first].Span.In(text), blocks[second].Span.In(text));
        return IsName(over, blocks[first].Words) && (second > first + 1 || IsCapital(over) && !IsCapital(under)) ? second : null;
    }

    private static int Uncovered(List<Block> blocks, Marks marks, int from)
    {
        while (from < blocks.Count && marks.Covers(blocks[from].Span))
            from++;
        return from;
    }

    private static bool IsName(string line, int words) => words <= MostMastheadWords && !line.Any(char.IsDigit)
        && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&" or "de" or "la");

    private static bool IsCapital(string line) => !line.Any(char.IsLower);

    private static string? Markdown(string heading) => heading.Trim('#', ' ', '*', '_') is { Length: > 0 } title ? title : null;

    private static bool IsHeading(string text, Block block, Block next)
    {
        var line = block.Span.Of(text);
        return block.Words is >= 2 and <= MostWords && line.Length <= MostCharacters && next.Span.Length > block.Span.Length / 2
            && !(line[^1] is '.' or ':' or ';' or ',' or '\u2026' || EndsInQuotedStop(line))
            && (char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '\u2018' or '\u201C' or '\'' or '"');
    }

    private static bool EndsInQuotedStop(ReadOnlySpan<char> line) =>
        line.Length > 1 && line[^1] is '"' or '\u201D' or '\'' or '\u2019' or ')' && line[^2] is '.' or ',' or '!';
}
