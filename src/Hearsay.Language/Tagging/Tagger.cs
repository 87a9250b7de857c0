using System.Collections.Immutable;
using Hearsay.Language.Linear;
using Hearsay.Language.Traits;

namespace Hearsay.Language.Tagging;

/// <summary>Gives each token its Penn tag, greedily from left to right, each by the best-scoring class. Immutable, thread-safe.</summary>
internal sealed class Tagger(SparseLinearModel model)
{
    private readonly ulong[] _hashes = [.. model.Labels.Select(label => FeatureHash.Of(label))];

    public ImmutableArray<string> Labels => model.Labels;

    /// <summary>Writes the index among <see cref="Labels"/> of each token's tag, for one sentence.</summary>
    public void Tag(TokenTraits traits, TokenRange sentence, Span<int> tags)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Count];
        Span<int> scores = stackalloc int[model.Labels.Length];
        var (last, secondLast) = (0UL, 0UL);
        for (var token = sentence.First; token < sentence.End; token++)
        {
            TagFeatures.Fill(traits, sentence, token, last, secondLast, features);
            scores.Clear();
            model.Score(features, scores);
            tags[token] = Best(scores);
            (last, secondLast) = (_hashes[tags[token]], last);
        }
    }

    /// <summary>The first of the highest.</summary>
    internal static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }
}
