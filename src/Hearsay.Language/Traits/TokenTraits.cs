using System.Buffers;
using System.Runtime.CompilerServices;
using Hearsay.Language.Linear;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Traits;

/// <summary>The hashed traits of a text's tokens, computed once. Rented storage: dispose when done.</summary>
internal sealed class TokenTraits : IDisposable
{
    private const int Longest = Tokenizer.LongestToken;

    private ulong[] _hashes;

    private TokenTraits(int tokens) => _hashes = ArrayPool<ulong>.Shared.Rent(Math.Max(1, tokens * Trait.Count));

    /// <summary>Computes the traits of the tokens of a text.</summary>
    public static TokenTraits Of(string text, ReadOnlySpan<Span> tokens)
    {
        var traits = new TokenTraits(tokens.Length);
        Span<char> form = stackalloc char[Longest];
        Span<char> lower = stackalloc char[Longest];
        for (var i = 0; i < tokens.Length; i++)
        {
            var blankBefore = i == 0 || tokens[i - 1].End < tokens[i].Start;
            var blankBehind = i + 1 == tokens.Length || tokens[i].End < tokens[i + 1].Start;
            var length = NormalForm.Write(tokens[i].Of(text), blankBefore, blankBehind, form);
            traits.Fill(i, form[..length], lower[..length], blankBefore, blankBehind);
        }
        return traits;
    }

    /// <summary>A trait of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong At(int token, int trait) => _hashes[(token * Trait.Count) + trait];

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_hashes);
        _hashes = [];
    }

    private void Fill(int token, ReadOnlySpan<char> form, Span<char> lower, bool blankBefore, bool blankBehind)
    {
        var into = _hashes.AsSpan(token * Trait.Count, Trait.Count);
        for (var i = 0; i < form.Length; i++)
            lower[i] = char.ToLowerInvariant(form[i]);
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
