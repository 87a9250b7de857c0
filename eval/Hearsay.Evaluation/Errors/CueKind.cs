namespace Hearsay.Evaluation.Errors;

/// <summary>What sort of word marks a telling.</summary>
internal enum CueKind
{
    /// <summary>There is no cue.</summary>
    None,

    /// <summary>"according to".</summary>
    According,

    /// <summary>A verb of the reader's list of cues.</summary>
    KnownVerb,

    /// <summary>Another verb.</summary>
    OtherVerb,

    /// <summary>A noun, with or without a verb that only carries it ("issued a denial").</summary>
    Noun,

    /// <summary>A colon, a dash, a quotation mark.</summary>
    Mark,

    /// <summary>An adverb, an adjective, a preposition.</summary>
    Other,
}
