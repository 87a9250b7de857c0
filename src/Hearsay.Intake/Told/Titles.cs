using Hearsay.Intake.Blocks;
using Hearsay.Intake.Marking;

namespace Hearsay.Intake.Told;

/// <summary>The title that a text begins with.</summary>
internal static class Titles
{
    private const int MostWords = 25, MostCharacters = 200;

    /// <summary>A Markdown heading among the first blocks, else a first line that reads as a heading and has others behind it.</summary>
    public static string? Of(string text, List<Block> blocks, Marks marks, Dateline? dateline)
    {
        var first = -1;
        for (var i = 0; i < blocks.Count && i < 6; i++)
        {
            if (marks.Covers(blocks[i].Span))
                continue;
            if (blocks[i].Span.Of(text).StartsWith("# "))
                return Markdown(blocks[i].Span.In(text));
            first = first < 0 ? i : first;
        }
        return first >= 0 && first + 1 < blocks.Count && dateline?.Block != first && IsHeading(text, blocks[first], blocks[first + 1])
            ? Fields.WellFormed.Line(blocks[first].Span.In(text))
            : null;
    }

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
