using System.Buffers;
using System.Text;

namespace Hearsay.Ledger.Words;

/// <summary>One word of a text as it is compared.</summary>
/// <param name="Span">Where it stands, a possessive ending included.</param>
/// <param name="Form">Without a possessive ending.</param>
/// <param name="Name">Whether it begins with a capital or holds a digit.</param>
internal readonly record struct Word(Span Span, WordForm Form, bool Name)
{
    /// <summary>From here on a word is put into lower case on the heap.</summary>
    private const int Long = 64;

    /// <inheritdoc cref="WordForm.Lower"/>
    public string Lower => Form.Lower;

    /// <inheritdoc cref="WordForm.Stem"/>
    public string Stem => Form.Stem;

    /// <summary>The word at <paramref name="span"/>, which is not empty.</summary>
    public static Word Of(string text, Span span) => new(span, FormOf(text, span), IsName(text, span));

    /// <summary>Whether the word at <paramref name="span"/> begins with a capital or holds a digit.</summary>
    public static bool IsName(string text, Span span) => char.IsUpper(text[span.Start]) || span.Of(text).ContainsAnyInRange('0', '9');

    /// <summary>The characters of a word of ASCII as they stand, without a possessive ending; empty for any other.</summary>
    public static ReadOnlySpan<char> Plain(string text, Span span)
    {
        var word = span.Of(text);
        return !Ascii.IsValid(word) ? [] : word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word[^1] == '\'' ? word[..^1] : word;
    }

    private static WordForm FormOf(string text, Span span)
    {
        if (Plain(text, span) is not { IsEmpty: false, Length: < Long } plain)
            return Lexicon.Default.Form(LowerOf(text, span));
        Span<char> lower = stackalloc char[Long];
        Ascii.ToLower(plain, lower, out var length);
        return Lexicon.Default.Form(lower[..length]);
    }

    /// <summary>The word in lower case, without a possessive ending.</summary>
    public static string LowerOf(string text, Span span)
    {
        if (Plain(text, span) is { IsEmpty: false } plain)
            return string.Create(plain.Length, plain, static (lower, word) => Ascii.ToLower(word, lower, out _));
        var lower = span.In(text).ToLowerInvariant().Replace('’', '\'');
        return lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower[^1] == '\'' ? lower[..^1] : lower;
    }
}
