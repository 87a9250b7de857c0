namespace Hearsay.Ledger.Words;

/// <summary>One word of a text as it is compared.</summary>
/// <param name="Span">Where it stands, a possessive ending included.</param>
/// <param name="Lower">In lower case, without a possessive ending.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Name">Whether it begins with a capital or holds a digit.</param>
internal readonly record struct Word(Span Span, string Lower, string Stem, bool Name)
{
    /// <summary>The word at <paramref name="span"/>, which is not empty.</summary>
    public static Word Of(string text, Span span)
    {
        var lower = span.In(text).ToLowerInvariant().Replace('’', '\'');
        if (lower.EndsWith("'s", StringComparison.Ordinal))
            lower = lower[..^2];
        else if (lower[^1] == '\'')
            lower = lower[..^1];
        var name = char.IsUpper(text[span.Start]) || span.Of(text).ContainsAnyInRange('0', '9');
        return new Word(span, lower, Stemmer.Stem(lower), name);
    }
}
