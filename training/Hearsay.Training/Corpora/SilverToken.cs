namespace Hearsay.Training.Corpora;

/// <summary>One token of an automatic analysis as it stands in the corpus.</summary>
/// <param name="Head">Index in its sentence; -1 the root.</param>
/// <param name="Label">Name label, <c>O</c> for none.</param>
/// <param name="Place">Where it stands in its text, UTF-16 units.</param>
public sealed record SilverToken(string Form, string Lemma, string Tag, string Label, int Head, string Relation, Span Place);
