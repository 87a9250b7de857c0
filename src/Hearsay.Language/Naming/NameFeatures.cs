using System.Runtime.CompilerServices;
using Hearsay.Language.Linear;
using Hearsay.Language.Traits;

namespace Hearsay.Language.Naming;

/// <summary>The features by which a token is taken to be part of a name: traits and tags of it and its neighbours, kinds from the gazetteer, the two labels before.</summary>
internal static class NameFeatures
{
    public const int Count = 46;

    /// <summary>Writes them; <paramref name="last"/> and <paramref name="secondLast"/> are the labels before, <paramref name="tags"/> the hashes of the text's tags.</summary>
    public static void Fill(TokenTraits traits, TokenRange sentence, int token, ReadOnlySpan<ulong> tags, int last, int secondLast, Span<ulong> features)
    {
        var at = 0;
        AddWords(traits, sentence, token, tags, last, secondLast, features, ref at);
        AddShapesAndTags(traits, sentence, token, tags, last, secondLast, features, ref at);
        AddKindsAndAffixes(traits, sentence, token, tags, last, secondLast, features, ref at);
    }

    private static void AddWords(TokenTraits traits, TokenRange sentence, int token, ReadOnlySpan<ulong> tags, int last, int secondLast, Span<ulong> features, ref int at)
    {
        var lower = traits.At(token, Trait.Lower);
        var form = traits.At(token, Trait.Form);
        var shape = traits.At(token, Trait.Shape);
        var before = traits.At(token - 1, sentence, Trait.Form);
        var behind = traits.At(token + 1, sentence, Trait.Form);
        var second = traits.At(token + 2, sentence, Trait.Form);
        var label = FeatureHash.Of(last);
        var labels = FeatureHash.Of((last * 8) + secondLast);
        var edge = FeatureHash.Of(token == sentence.First ? 1 : 0);
        Add(features, ref at, edge);
        Add(features, ref at, label);
        Add(features, ref at, labels);
        Add(features, ref at, lower);
        Add(features, ref at, form);
        Add(features, ref at, before);
        Add(features, ref at, behind);
        Add(features, ref at, second);
        Add(features, ref at, traits.At(token - 2, sentence, Trait.Form));
        Add(features, ref at, FeatureHash.Join(form, label));
        Add(features, ref at, FeatureHash.Join(before, form));
        Add(features, ref at, FeatureHash.Join(form, behind));
        Add(features, ref at, FeatureHash.Join(before, shape, label));
        Add(features, ref at, FeatureHash.Join(behind, shape, label));
        Add(features, ref at, FeatureHash.Join(before, behind));
    }

    private static void AddShapesAndTags(TokenTraits traits, TokenRange sentence, int token, ReadOnlySpan<ulong> tags, int last, int secondLast, Span<ulong> features, ref int at)
    {
        var shape = traits.At(token, Trait.Shape);
        var tag = tags[token];
        var before = traits.At(token - 1, sentence, Trait.Form);
        var behind = traits.At(token + 1, sentence, Trait.Form);
        var shapeBefore = traits.At(token - 1, sentence, Trait.Shape);
        var shapeBehind = traits.At(token + 1, sentence, Trait.Shape);
        var tagBefore = TagAt(tags, sentence, token - 1);
        var tagBehind = TagAt(tags, sentence, token + 1);
        var label = FeatureHash.Of(last);
        var edge = FeatureHash.Of(token == sentence.First ? 1 : 0);
        Add(features, ref at, FeatureHash.Join(shape, edge));
        Add(features, ref at, FeatureHash.Join(shape, label));
        Add(features, ref at, FeatureHash.Join(shapeBefore, shape, shapeBehind));
        Add(features, ref at, FeatureHash.Join(shape, shapeBehind, label));
        Add(features, ref at, FeatureHash.Join(shape, traits.At(token + 2, sentence, Trait.Shape), shapeBehind));
        Add(features, ref at, tag);
        Add(features, ref at, FeatureHash.Join(tag, label));
        Add(features, ref at, FeatureHash.Join(tagBefore, tag));
        Add(features, ref at, FeatureHash.Join(tag, tagBehind));
        Add(features, ref at, FeatureHash.Join(tagBefore, tag, tagBehind));
        Add(features, ref at, FeatureHash.Join(tag, shape, label));
        Add(features, ref at, FeatureHash.Join(tag, behind));
        Add(features, ref at, FeatureHash.Join(tag, before));
    }

    private static void AddKindsAndAffixes(TokenTraits traits, TokenRange sentence, int token, ReadOnlySpan<ulong> tags, int last, int secondLast, Span<ulong> features, ref int at)
    {
        var shape = traits.At(token, Trait.Shape);
        var kind = traits.At(token, Trait.Kind);
        var tag = tags[token];
        var kindBefore = traits.At(token - 1, sentence, Trait.Kind);
        var kindBehind = traits.At(token + 1, sentence, Trait.Kind);
        var label = FeatureHash.Of(last);
        var labels = FeatureHash.Of((last * 8) + secondLast);
        Add(features, ref at, kind);
        Add(features, ref at, FeatureHash.Join(kind, label));
        Add(features, ref at, FeatureHash.Join(kindBefore, shape));
        Add(features, ref at, FeatureHash.Join(kindBehind, shape));
        Add(features, ref at, FeatureHash.Join(kindBefore, kind, kindBehind));
        Add(features, ref at, FeatureHash.Join(traits.At(token + 2, sentence, Trait.Kind), shape));
        Add(features, ref at, traits.At(token, Trait.Suffix + 1));
        Add(features, ref at, traits.At(token, Trait.Suffix + 2));
        Add(features, ref at, traits.At(token, Trait.Suffix + 3));
        Add(features, ref at, FeatureHash.Join(traits.At(token, Trait.Suffix + 2), shape));
        Add(features, ref at, traits.At(token, Trait.Prefix + 1));
        Add(features, ref at, traits.At(token, Trait.Prefix + 2));
        Add(features, ref at, traits.At(token - 1, sentence, Trait.Suffix + 2));
        Add(features, ref at, traits.At(token + 1, sentence, Trait.Suffix + 2));
        Add(features, ref at, traits.At(token - 1, sentence, Trait.Lower));
        Add(features, ref at, traits.At(token + 1, sentence, Trait.Lower));
        Add(features, ref at, FeatureHash.Join(labels, tag));
        Add(features, ref at, FeatureHash.Join(traits.At(token, Trait.Suffix + 2), tag, label));
    }

    private static ulong TagAt(ReadOnlySpan<ulong> tags, TokenRange sentence, int token) => sentence.Contains(token) ? tags[token] : 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<ulong> features, ref int at, ulong value)
    {
        features[at] = FeatureHash.Join((ulong)(uint)at * 0x9E3779B97F4A7C15, value);
        at++;
    }
}
