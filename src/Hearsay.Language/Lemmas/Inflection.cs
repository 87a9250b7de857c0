using System.Buffers;

namespace Hearsay.Language.Lemmas;

/// <summary>The rules of English inflection, backwards; for words that no table knows.</summary>
internal static class Inflection
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The dictionary form of a lower-case word of a class of <see cref="Lemmatizer.TagClass"/>.</summary>
    public static string Base(ReadOnlySpan<char> word, char tagClass) => tagClass switch
    {
        'N' or 'Z' => WithoutS(word),
        'D' when word.EndsWith("ied") && word.Length > 4 => string.Concat(word[..^3], "y"),
        'D' when word.EndsWith("ed") && word.Length > 3 => Stem(word[..^2]),
        'G' when word.EndsWith("ing") && word.Length > 4 => Stem(word[..^3]),
        'R' when word.EndsWith("ier") && word.Length > 4 => string.Concat(word[..^3], "y"),
        'R' when word.EndsWith("er") && word.Length > 4 => Stem(word[..^2]),
        'S' when word.EndsWith("iest") && word.Length > 5 => string.Concat(word[..^4], "y"),
        'S' when word.EndsWith("est") && word.Length > 5 => Stem(word[..^3]),
        _ => word.ToString(),
    };

    private static string WithoutS(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[^1] != 's' || word[^2] is 's' or '\'')
            return word.ToString();
        if (word.EndsWith("ies") && word.Length > 4)
            return string.Concat(word[..^3], "y");
        if (word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") || word.EndsWith("zzes") || word.EndsWith("oes"))
            return word[..^2].ToString();
        return word[..^1].ToString();
    }

    /// <summary>What stands before <c>ed</c>, <c>ing</c>, <c>er</c>: a doubled consonant made single, or a silent e given back.</summary>
    private static string Stem(ReadOnlySpan<char> stem)
    {
        if (!HasVowel(stem))
            return string.Concat(stem, "e");
        var last = stem[^1];
        if (stem.Length > 2 && last == stem[^2] && last is 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
            return stem[..^1].ToString();
        return NeedsE(stem) ? string.Concat(stem, "e") : stem.ToString();
    }

    private static bool NeedsE(ReadOnlySpan<char> stem)
    {
        var last = stem[^1];
        if (last is 'c' or 'u' or 'v' or 'z')
            return true;
        if (stem.EndsWith("iz") || stem.EndsWith("is") || (stem.EndsWith("um") && !stem.EndsWith("uum")))
            return true;
        if (stem.EndsWith("at") || stem.EndsWith("ir"))
            return stem.Length > 3 && stem[^3] is not ('a' or 'e' or 'o');
        if (last is 'l' && stem.Length > 2 && !IsVowel(stem[^2]) && stem[^2] is not ('l' or 'r' or 'w'))
            return true;
        if (last is 'g' or 's')
            return stem[^2] is not ('n' or 's') || stem.EndsWith("eng") || stem.EndsWith("ang") || stem.EndsWith("ens");
        return stem.Length == 3 && !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(stem[1]) && !IsVowel(stem[0]);
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.ContainsAny(Vowels);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
