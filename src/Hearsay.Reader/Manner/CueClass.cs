namespace Hearsay.Reader.Manner;

/// <summary>Word class of a cue.</summary>
public enum CueClass
{
    Verb,
    Noun,
    Adverb,
    Adjective,
    Preposition,
}
