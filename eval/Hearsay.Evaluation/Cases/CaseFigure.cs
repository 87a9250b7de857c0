namespace Hearsay.Evaluation.Cases;

/// <summary>A figure of the gold. Of the origins the first is the answer, the others are right too.</summary>
internal sealed record CaseFigure(string Report, Span Span, decimal? Low, decimal? High, string[] Origin, string? Question);
