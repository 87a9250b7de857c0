namespace Hearsay.Language.Linear;

/// <summary>A feature with its averaged weights, in order of class.</summary>
internal readonly record struct AveragedRow(ulong Feature, (int Class, double Weight)[] Weights);
