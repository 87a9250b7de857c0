namespace Hearsay.Language.Coreference;

/// <summary>How a mention names what it mentions.</summary>
public enum MentionKind
{
    /// <summary>A personal, possessive or reflexive pronoun of the third person ("she", "its", "themselves").</summary>
    Pronoun,

    /// <summary>A name, with what hangs on it ("the mayor, Ilse Vorn" holds two mentions, a description and a name).</summary>
    Name,

    /// <summary>Any other noun phrase ("the defence minister", "two boats", "Vorn and her son").</summary>
    Description,
}
