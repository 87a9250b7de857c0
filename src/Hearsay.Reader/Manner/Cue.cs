namespace Hearsay.Reader.Manner;

/// <summary>What a word that marks a telling says of it: one row of <c>cues.tsv</c>.</summary>
/// <param name="Lemma">Dictionary form, lower case; a particle or fixed second word after a space: <c>point out</c>.</param>
/// <param name="Class">The word class in which the row holds.</param>
/// <param name="Family">Cues that behave alike share one: <c>say</c>, <c>insist</c>, <c>withhold</c>.</param>
/// <param name="Stance">Of the origin where the cue is not negated.</param>
/// <param name="Negated">Stance where the cue itself is negated.</param>
/// <param name="Certainty">The hedge of the origin that lies in the cue; null for none.</param>
/// <param name="Distance">The attitude of the reporter to the content.</param>
/// <param name="Modality">What the cue makes of the content; null for none.</param>
/// <param name="Basis">How the origin knows, where the cue tells it.</param>
public sealed record Cue(
    string Lemma,
    CueClass Class,
    string Family,
    Stance Stance,
    Stance Negated,
    Certainty? Certainty,
    Distance Distance,
    Modality? Modality,
    Basis Basis);
