namespace Hearsay.Language.Coreference;

/// <summary>What kind of thing a noun or name stands for.</summary>
internal enum NounKind
{
    Unknown,
    Person,

    /// <summary>An organisation, a state that acts, a group with a name.</summary>
    Body,
    Place,
    Time,

    /// <summary>Whatever else is no person: things, events, thoughts.</summary>
    Thing,
}
