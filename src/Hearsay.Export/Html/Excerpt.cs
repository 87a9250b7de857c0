namespace Hearsay.Export.Html;

/// <summary>What of a long text is shown: the blocks that hold something cited, and of a long block what stands around it.</summary>
internal static class Excerpt
{
    /// <summary>A block of so many characters is shown whole.</summary>
    private const int LongestBlock = 2_000;

    /// <summary>Characters that are shown before and behind the start of what is cited in a longer one.</summary>
    private const int Before = 300, Behind = 900;

    /// <summary>In order; null stands for what is left out.</summary>
    /// <param name="blocks">Of the text.</param>
    /// <param name="marks">What is cited, by start.</param>
    public static IEnumerable<TextBlock?> Of(IReadOnlyList<TextBlock> blocks, IReadOnlyList<Span> marks)
    {
        var (at, skipped) = (0, false);
        foreach (var block in blocks)
        {
            var first = at;
            while (at < marks.Count && marks[at].Start < block.Span.End)
                at++;
            var shown = block.Span.Start;
            foreach (var window in Windows(block, marks.Skip(first).Take(at - first)))
            {
                if (skipped || window.Start > shown)
                    yield return null;
                yield return block.Within(window);
                (shown, skipped) = (window.End, false);
            }
            skipped |= shown < block.Span.End;
        }
        if (skipped)
            yield return null;
    }

    private static List<Span> Windows(TextBlock block, IEnumerable<Span> marks)
    {
        var windows = new List<Span>();
        foreach (var mark in marks)
        {
            var window = block.Span.Length <= LongestBlock ? block.Span
                : new Span(Math.Max(block.Span.Start, mark.Start - Before), Math.Min(block.Span.End, mark.Start + Behind));
            if (windows.Count > 0 && windows[^1].End >= window.Start)
                windows[^1] = new Span(windows[^1].Start, Math.Max(windows[^1].End, window.End));
            else
                windows.Add(window);
        }
        return windows;
    }
}
