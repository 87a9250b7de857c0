using System.Runtime.CompilerServices;
using Hearsay.Language.Linear;
using Hearsay.Language.Traits;

namespace Hearsay.Language.Tagging;

/// <summary>The features a token's tag is chosen by: its own traits, its neighbours' and the two tags before.</summary>
internal static class TagFeatures
{
    public const int Count = 33;

    /// <summary>Writes them; <paramref name="last"/> and <paramref name="secondLast"/> are the hashes of the two tags before, 0 where there is none.</summary>
    public static void Fill(TokenTraits traits, TokenRange sentence, int token, ulong last, ulong secondLast, Span<ulong> features)
    {
        var at = 0;
        AddWords(traits, sentence, token, last, secondLast, features, ref at);
        AddShapes(traits, sentence, token, last, secondLast, features, ref at);
    }

    private static void AddWords(TokenTraits traits, TokenRange sentence, int token, ulong last, ulong secondLast, Span<ulong> features, ref int at)
    {
        var lower = traits.At(token, Trait.Lower);
        var before = traits.At(token - 1, sentence, Trait.Lower);
        var behind = traits.At(token + 1, sentence, Trait.Lower);
        Add(features, ref at, lower);
        Add(features, ref at, traits.At(token, Trait.Form));
        Add(features, ref at, before);
        Add(features, ref at, behind);
        Add(features, ref at, traits.At(token - 2, sentence, Trait.Lower));
        Add(features, ref at, traits.At(token + 2, sentence, Trait.Lower));
        Add(features, ref at, last);
        Add(features, ref at, FeatureHash.Join(last, secondLast));
        Add(features, ref at, FeatureHash.Join(last, lower));
        Add(features, ref at, FeatureHash.Join(before, lower));
        Add(features, ref at, FeatureHash.Join(lower, behind));
        Add(features, ref at, FeatureHash.Join(last, behind));
    }

    private static void AddShapes(TokenTraits traits, TokenRange sentence, int token, ulong last, ulong secondLast, Span<ulong> features, ref int at)
    {
        var lower = traits.At(token, Trait.Lower);
        var behind = traits.At(token + 1, sentence, Trait.Lower);
        var suffix3 = traits.At(token, Trait.Suffix + 2);
        var shape = traits.At(token, Trait.Shape);
        var edge = FeatureHash.Of(token == sentence.First ? 1 : 0);
        var suffix3Behind = traits.At(token + 1, sentence, Trait.Suffix + 2);
        Add(features, ref at, traits.At(token, Trait.Suffix));
        Add(features, ref at, traits.At(token, Trait.Suffix + 1));
        Add(features, ref at, suffix3);
        Add(features, ref at, traits.At(token, Trait.Suffix + 3));
        Add(features, ref at, traits.At(token, Trait.Prefix));
        Add(features, ref at, traits.At(token, Trait.Prefix + 1));
        Add(features, ref at, traits.At(token, Trait.Prefix + 2));
        Add(features, ref at, FeatureHash.Join(shape, edge));
        Add(features, ref at, FeatureHash.Join(suffix3, last));
        Add(features, ref at, FeatureHash.Join(shape, last));
        Add(features, ref at, suffix3Behind);
        Add(features, ref at, traits.At(token - 1, sentence, Trait.Suffix + 2));
        Add(features, ref at, traits.At(token + 1, sentence, Trait.Shape));
        Add(features, ref at, FeatureHash.Join(suffix3, suffix3Behind));
        Add(features, ref at, FeatureHash.Join(traits.At(token, Trait.Suffix + 1), shape));
        Add(features, ref at, FeatureHash.Join(traits.At(token, Trait.Kind), last));
        Add(features, ref at, FeatureHash.Join(shape, traits.At(token, Trait.Blanks)));
        Add(features, ref at, FeatureHash.Join(last, secondLast, lower));
        Add(features, ref at, FeatureHash.Join(shape, traits.At(token + 1, sentence, Trait.Shape), traits.At(token - 1, sentence, Trait.Shape)));
        Add(features, ref at, FeatureHash.Join(behind, traits.At(token + 2, sentence, Trait.Lower)));
        Add(features, ref at, FeatureHash.Join(lower, traits.At(token + 2, sentence, Trait.Suffix + 2)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<ulong> features, ref int at, ulong value)
    {
        features[at] = FeatureHash.Join((ulong)(uint)at * 0x9E3779B97F4A7C15, value);
        at++;
    }
}
