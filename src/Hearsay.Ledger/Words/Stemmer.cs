using System.Buffers;

namespace Hearsay.Ledger.Words;

/// <summary>
/// Cuts English endings so that the forms of one word, and its plainest derivations, meet: "deployed", "deploying", "deployment" become "deploy".
/// Lighter than Porter's (1980): it aims at meeting, and a stem need not be a word.
/// </summary>
internal static class Stemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly string[] Inflections = ["ing", "ed"];
    private static readonly (string Ending, int Least)[] Derivations =
        [("ement", 8), ("ment", 8), ("ation", 8), ("ition", 8), ("ness", 7), ("ion", 7), ("ate", 7), ("al", 9), ("ly", 6)];

    /// <param name="word">In lower case, without an apostrophe.</param>
    public static string Stem(string word)
    {
        if (word.Length < 4 || !char.IsAsciiLetter(word[^1]))
            return word;
        var stem = Derived(Inflected(Plural(word)));
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem.Length > 3 && stem[^1] == 'y' ? stem[..^1] + "i" : stem;
    }

    private static string Plural(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;

    private static string Inflected(string word)
    {
        foreach (var ending in Inflections)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3 && HasVowel(word.AsSpan(0, word.Length - ending.Length)))
                return Undoubled(word[..^ending.Length]);
        }
        return word;
    }

    private static string Derived(string word)
    {
        foreach (var (ending, least) in Derivations)
        {
            if (word.Length >= least && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }
        return word;
    }

    private static bool HasVowel(ReadOnlySpan<char> part) => part.ContainsAny(Vowels);

    private static string Undoubled(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e') ? stem[..^1] : stem;
}
