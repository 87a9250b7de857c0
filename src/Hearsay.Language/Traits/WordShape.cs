using Hearsay.Language.Linear;

namespace Hearsay.Language.Traits;

/// <summary>The shape of a word: capitals, small letters, digits, other signs as they stand, runs cut to two.</summary>
internal static class WordShape
{
    private const int Longest = 24;

    public static ulong Of(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[Longest];
        var length = 0;
        foreach (var c in form)
        {
            var kind = char.IsLower(c) ? 'x' : char.IsUpper(c) ? 'X' : char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'l' : c;
            if (length > 1 && shape[length - 1] == kind && shape[length - 2] == kind)
                continue;
            if (length == Longest)
                break;
            shape[length++] = kind;
        }
        return FeatureHash.Of(shape[..length]);
    }
}
