namespace Hearsay.Reader.Actors;

/// <summary>What pronoun takes up a person.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
