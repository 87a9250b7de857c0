using System.Buffers;
using System.Runtime.CompilerServices;
using Hearsay.Language.Casing;
using Hearsay.Language.Linear;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Traits;

/// <summary>The hashed traits of a text's tokens, computed once. Rented storage: dispose when done.</summary>
internal sealed class TokenTraits : IDisposable
{
    private const int Longest = Tokenizer.LongestToken;
    private const int LongestMonth = 9;

    private static readonly ulong Before = FeatureHash.Of("<before>");
    private static readonly ulong Behind = FeatureHash.Of("<behind>");

    private ulong[] _hashes;

    private TokenTraits(int tokens) => _hashes = ArrayPool<ulong>.Shared.Rent(Math.Max(1, tokens * Trait.Count));

    /// <summary>Computes the traits of the tokens of a text; <paramref name="casing"/> gives words of stretches written in capitals their usual form.</summary>
    public static TokenTraits Of(string text, ReadOnlySpan<Span> tokens, ReadOnlySpan<TokenRange> paragraphs, TrueCaser casing)
    {
        var traits = new TokenTraits(tokens.Length);
        Span<char> form = stackalloc char[Longest];
        Span<char> lower = stackalloc char[Longest];
        var capitals = casing.IsCapitals(text);
        foreach (var paragraph in paragraphs)
        {
            var shout = capitals || casing.IsCapitals(text.AsSpan(tokens[paragraph.First].Start, tokens[paragraph.End - 1].End - tokens[paragraph.First].Start));
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                var blankBefore = i == 0 || tokens[i - 1].End < tokens[i].Start;
                var blankBehind = i + 1 == tokens.Length || tokens[i].End < tokens[i + 1].Start;
                var length = NormalForm.Write(tokens[i].Of(text), blankBefore, blankBehind, form);
                if (shout)
                    casing.Restore(form[..length], i == paragraph.First || IsMonth(text, tokens, i));
                traits.Fill(i, form[..length], lower[..length], blankBefore, blankBehind);
            }
        }
        return traits;
    }

    /// <summary>A trait of a token; a hash of its own for places outside the sentence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong At(int token, TokenRange sentence, int trait) =>
        token < sentence.First ? Before : token >= sentence.End ? Behind : _hashes[(token * Trait.Count) + trait];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong At(int token, int trait) => _hashes[(token * Trait.Count) + trait];

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_hashes);
        _hashes = [];
    }

    /// <summary>Whether a token is a month's name beside a number, so that MAY is no verb.</summary>
    private static bool IsMonth(string text, ReadOnlySpan<Span> tokens, int token)
    {
        var beside = (token > 0 && char.IsAsciiDigit(text[tokens[token - 1].Start])) || (token + 1 < tokens.Length && char.IsAsciiDigit(text[tokens[token + 1].Start]));
        if (!beside || tokens[token].Length > LongestMonth)
            return false;
        Span<char> lower = stackalloc char[LongestMonth];
        return Gazetteer.KindOf(lower[..tokens[token].Of(text).ToLowerInvariant(lower)]) == WordKind.Month;
    }

    private void Fill(int token, ReadOnlySpan<char> form, Span<char> lower, bool blankBefore, bool blankBehind)
    {
        var into = _hashes.AsSpan(token * Trait.Count, Trait.Count);
        for (var i = 0; i < form.Length; i++)
            lower[i] = char.ToLowerInvariant(form[i]);
        into[Trait.Form] = FeatureHash.Of(form);
        into[Trait.Lower] = FeatureHash.Of(lower);
        for (var length = 1; length <= 4; length++)
            into[Trait.Suffix + length - 1] = FeatureHash.Of(lower[Math.Max(0, lower.Length - length)..]);
        for (var length = 1; length <= 3; length++)
            into[Trait.Prefix + length - 1] = FeatureHash.Of(lower[..Math.Min(lower.Length, length)]);
        into[Trait.Shape] = WordShape.Of(form);
        into[Trait.Kind] = FeatureHash.Join(FeatureHash.Of((int)Gazetteer.KindOf(lower)), FeatureHash.Of((char.IsUpper(form[0]) ? 1 : 0) + (form.Length > 1 && char.IsUpper(form[^1]) ? 2 : 0)));
        into[Trait.Blanks] = FeatureHash.Of((blankBefore ? 1 : 0) + (blankBehind ? 2 : 0));
    }
}
