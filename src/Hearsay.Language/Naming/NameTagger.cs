using System.Collections.Immutable;
using Hearsay.Language.Linear;
using Hearsay.Language.Tagging;
using Hearsay.Language.Traits;

namespace Hearsay.Language.Naming;

/// <summary>Finds names, greedily from left to right: each token is of a class of names or of none, and neighbours of one class are one name. Immutable, thread-safe.</summary>
internal sealed class NameTagger(SparseLinearModel model)
{
    /// <summary>The model's classes: none, then those of <see cref="NameClass"/> in order.</summary>
    public static ImmutableArray<string> Labels { get; } = ["none", .. Enum.GetNames<NameClass>()];

    /// <summary>Appends a sentence's names; <paramref name="tags"/> are the hashes of the text's tags.</summary>
    public void Find(TokenTraits traits, TokenRange sentence, ReadOnlySpan<ulong> tags, ImmutableArray<NamedEntity>.Builder names)
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Count];
        Span<int> scores = stackalloc int[Labels.Length];
        var (last, secondLast, first) = (0, 0, sentence.First);
        for (var token = sentence.First; token < sentence.End; token++)
        {
            NameFeatures.Fill(traits, sentence, token, tags, last, secondLast, features);
            scores.Clear();
            model.Score(features, scores);
            var label = Tagger.Best(scores);
            if (label != last)
            {
                Add(names, first, token, last);
                first = token;
            }
            (last, secondLast) = (label, last);
        }
        Add(names, first, sentence.End, last);
    }

    private static void Add(ImmutableArray<NamedEntity>.Builder names, int first, int end, int label)
    {
        if (label > 0 && end > first)
            names.Add(new NamedEntity(new TokenRange(first, end), (NameClass)(label - 1)));
    }
}
