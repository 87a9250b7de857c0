namespace Hearsay.Language.Coreference;

/// <summary>What the features of one candidate add up to; more is likelier.</summary>
internal delegate int FeatureScorer(ReadOnlySpan<ulong> features);
