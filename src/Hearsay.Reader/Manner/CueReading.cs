namespace Hearsay.Reader.Manner;

/// <summary>What the cue of one telling says.</summary>
/// <param name="Head">The token that carries its meaning; -1 where there is no cue.</param>
/// <param name="Cue">Its row of the lexicon; null where it has none.</param>
/// <param name="Negated">Whether it is negated: "has not acknowledged", "neither ... nor".</param>
/// <param name="Able">Whether it stands under "can" or "could": "could not verify" tells of knowledge.</param>
/// <param name="Withheld">How a word was withheld; null where one was given.</param>
internal sealed record CueReading(int Head, Cue? Cue, bool Negated, bool Able, WithheldKind? Withheld);
