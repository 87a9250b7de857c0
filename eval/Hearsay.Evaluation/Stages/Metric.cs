namespace Hearsay.Evaluation.Stages;

/// <summary>One figure that a stage measured.</summary>
/// <param name="Name">Unique within the stage, in words joined by <c>_</c>.</param>
/// <param name="Value">A share, 0 to 1.</param>
internal sealed record Metric(string Name, double Value);
