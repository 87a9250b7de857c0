namespace Hearsay.Evaluation.Floors;

/// <summary>A score that a stage must not fall below.</summary>
internal sealed record Floor(string Stage, string Metric, double Least);
