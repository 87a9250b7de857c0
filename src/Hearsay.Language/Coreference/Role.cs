namespace Hearsay.Language.Coreference;

/// <summary>The part that a phrase plays in its clause.</summary>
internal enum Role
{
    Other,
    Subject,
    PassiveSubject,
    Object,
    IndirectObject,
    Oblique,
    Agent,
    Time,
    Possessor,
    NounModifier,
    Apposition,
    Compound,
    Predicate,
    Root,
}
