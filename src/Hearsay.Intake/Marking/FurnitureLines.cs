using Hearsay.Intake.Blocks;
using Hearsay.Intake.Patterns;
using Hearsay.Intake.Told;

namespace Hearsay.Intake.Marking;

/// <summary>Applies <c>furniture.tsv</c> to every block, and marks labels and the debris of web pages.</summary>
internal static class FurnitureLines
{
    private const int LongestLabel = 60;
    private static readonly LineRules Rules = new("furniture.tsv");

    public static void Mark(string text, List<Block> blocks, Marks marks)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (Debris.Is(text, blocks[i].Span) || Looks(text, blocks[i].Peeled, i, blocks.Count))
                marks.Add(blocks[i].Span);
            else if (Label(text, blocks[i]) is { } label)
                marks.Add(label);
    }

    /// <summary>Whether the block is the heading of a box about the author.</summary>
    public static bool IsBox(string text, Block block, int index, int count) =>
        block.Words <= 8 && Rules.Matches(text, block.Peeled).Any(match => match.Rule.Kind == "box" && BlockPlace.Holds(match.Rule.Where, index, count));

    private static bool Looks(string text, Span peeled, int index, int count)
    {
        foreach (var (rule, _) in Rules.Matches(text, peeled))
            if (BlockPlace.Holds(rule.Where, index, count))
                return true;
        return false;
    }

    /// <summary>The label at the head of a block, its colon included.</summary>
    public static Span? Label(string text, Block block)
    {
        var start = block.Peeled.Start;
        var colon = text.AsSpan(start, Math.Min(LongestLabel, block.Span.End - start)).IndexOf(':');
        if (colon <= 0)
            return null;
        var label = Peel.Of(text, new Span(start, start + colon));
        return Rules.Matches(text, label).Any(match => match.Rule.Kind == "label") ? new Span(start, start + colon + 1) : null;
    }
}
