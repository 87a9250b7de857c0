namespace Hearsay.Language.Coreference;

/// <summary>What a word tells of who or what it stands for.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,

    /// <summary>No person.</summary>
    Neuter,
}
