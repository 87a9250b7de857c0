namespace Hearsay.Reader.Figures;

/// <summary>What happened to what is counted, in dictionary form.</summary>
/// <param name="Words">"killed or wounded".</param>
/// <param name="Side">Where it was told.</param>
/// <param name="Loose">Whether it gives way to a participle at the end of a list.</param>
internal readonly record struct Outcome(string Words, OutcomeSide Side, bool Loose = false);
