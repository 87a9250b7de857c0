namespace Hearsay.Language.Traits;

/// <summary>What is hashed of each token, once, for all models. A number is its place among the token's hashes.</summary>
internal static class Trait
{
    /// <summary>The form, quotes, dashes and digits made alike.</summary>
    public const int Form = 0;

    /// <summary>The form in lower case.</summary>
    public const int Lower = 1;

    /// <summary>The last letter, in lower case; the last two, three and four stand behind it.</summary>
    public const int Suffix = 2;

    /// <summary>The first letter, in lower case; the first two and three stand behind it.</summary>
    public const int Prefix = 6;

    /// <summary>Capitals, small letters, digits and other signs, runs cut to two.</summary>
    public const int Shape = 9;

    /// <summary>The kind of word by the gazetteer, together with the kind of capitals.</summary>
    public const int Kind = 10;

    /// <summary>Whether blanks stand around it.</summary>
    public const int Blanks = 11;

    public const int Count = 12;
}
