using Hearsay.Language;

namespace Hearsay.Training.Corpora;

/// <summary>An article of PolNeAR.</summary>
/// <param name="Silver">CoreNLP's analysis, converted to Universal Dependencies version 2; null for the few articles without.</param>
public sealed record PolnearArticle(string Id, string Text, Analysis? Silver);
