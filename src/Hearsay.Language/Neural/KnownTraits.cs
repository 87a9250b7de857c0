using Hearsay.Language.Traits;

namespace Hearsay.Language.Neural;

/// <summary>Which traits of a token the network knows it by; words first, so that those can be left out in training.</summary>
internal static class KnownTraits
{
    private static readonly int[] All =
        [Trait.Lower, Trait.Suffix + 3, Trait.Suffix + 2, Trait.Prefix + 2, Trait.Suffix + 1, Trait.Prefix + 1, Trait.Suffix, Trait.Prefix, Trait.Shape, Trait.Kind, Trait.Blanks];

    public static int Count => All.Length;

    /// <summary>Writes the rows of a token's traits.</summary>
    public static void Rows(TokenTraits traits, int token, Vocabulary vocabulary, Span<int> rows)
    {
        for (var kind = 0; kind < All.Length; kind++)
            rows[kind] = vocabulary.RowOf(kind, KeyOf(traits, token, kind));
    }

    public static ulong KeyOf(TokenTraits traits, int token, int kind) => Vocabulary.Key(kind, traits.At(token, All[kind]));
}
