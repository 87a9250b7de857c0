namespace Hearsay.Evaluation.Stages;

/// <summary>Figures as scorers take them: one stretch of text is one figure.</summary>
internal static class LoneFigures
{
    /// <summary>Those that share no character with a figure of another value.</summary>
    public static List<Figure> Of(IReadOnlyList<Figure> figures) =>
        [.. figures.Where(one => !figures.Any(other => other.Span.Overlaps(one.Span) && (other.Low, other.High) != (one.Low, one.High)))];
}
