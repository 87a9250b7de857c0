namespace Hearsay.Evaluation.Stages;

/// <summary>What a stage measured on one corpus.</summary>
/// <param name="What">The corpus, in a few words for a person.</param>
/// <param name="Metrics">In the order in which they are shown.</param>
/// <param name="Section">What the page of results tells more of it, in Markdown under a heading of its own; null for nothing.</param>
internal sealed record Row(string What, IReadOnlyList<Metric> Metrics, string? Section = null);
