using Hearsay.Intake.Blocks;

namespace Hearsay.Intake.Marking;

/// <summary>Gathers furniture while a text is gone through.</summary>
internal sealed class Marks(string text)
{
    private readonly SortedSet<Span> _spans = [];

    /// <summary>Marks a stretch, trimmed of white space.</summary>
    public void Add(Span span)
    {
        var trimmed = TextBlocks.Trim(text, span.Start, span.End);
        if (trimmed.Length > 0)
            _spans.Add(trimmed);
    }

    /// <summary>Whether one mark covers the whole stretch.</summary>
    public bool Covers(Span span) =>
        _spans.GetViewBetween(new Span(0, 0), new Span(span.Start, int.MaxValue)) is { Count: > 0 } before && before.Max.Contains(span);

    /// <summary>The marks in order, those that overlap or have only white space of one line between them made one.</summary>
    public List<Span> InOrder()
    {
        var merged = new List<Span>();
        foreach (var span in _spans)
            if (merged.Count > 0 && Touches(merged[^1], span))
                merged[^1] = new Span(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        return merged;
    }

    private bool Touches(Span before, Span span) =>
        span.Start <= before.End || span.Start - before.End <= 4 && text.AsSpan(before.End, span.Start - before.End).IndexOfAnyExcept(' ', '\t', '\u00A0') < 0;
}
