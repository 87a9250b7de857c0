namespace Hearsay.Language.Traits;

/// <summary>What is hashed of each token, once. A number is its place among the token's hashes.</summary>
internal static class Trait
{
    /// <summary>The form in lower case; quotes, dashes and digits made alike.</summary>
    public const int Lower = 0;

    /// <summary>The last letter, in lower case; the last two, three and four stand behind it.</summary>
    public const int Suffix = 1;

    /// <summary>The first letter, in lower case; the first two and three stand behind it.</summary>
    public const int Prefix = 5;

    /// <summary>Capitals, small letters, digits and other signs, runs cut to two.</summary>
    public const int Shape = 8;

    /// <summary>The kind of word by the gazetteer, together with the kind of capitals.</summary>
    public const int Kind = 9;

    /// <summary>Whether blanks stand around it.</summary>
    public const int Blanks = 10;

    public const int Count = 11;
}
