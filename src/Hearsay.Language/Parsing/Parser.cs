using System.Collections.Immutable;
using Hearsay.Language.Linear;
using Hearsay.Language.Tagging;
using Hearsay.Language.Traits;

namespace Hearsay.Language.Parsing;

/// <summary>Gives each token its head and relation, greedily, by the best-scoring transition that is allowed. Immutable, thread-safe.</summary>
internal sealed class Parser
{
    private readonly SparseLinearModel _model;
    private readonly Transitions _transitions;
    private readonly ulong[] _tagHashes;

    /// <summary>A parser; <paramref name="tags"/> are the tagger's labels, by the indices given to <see cref="Parse"/>.</summary>
    public Parser(SparseLinearModel model, ImmutableArray<string> tags)
    {
        _model = model;
        _transitions = Transitions.Of(model);
        _tagHashes = [.. tags.Select(tag => FeatureHash.Of(tag))];
    }

    public ImmutableArray<string> Relations => _transitions.Relations;

    /// <summary>Writes the head of each of a sentence's tokens (an index of the text; -1 the root) and the index of its relation.</summary>
    public void Parse(TokenTraits traits, TokenRange sentence, ReadOnlySpan<int> tags, ParseState state, Span<int> heads, Span<int> relations)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.Most];
        Span<int> scores = stackalloc int[_transitions.Count];
        state.Begin(traits, sentence, tags, _tagHashes);
        while (!state.IsDone)
        {
            _transitions.Do(state, Choose(state, features, scores));
        }
        for (var i = 0; i < sentence.Count; i++)
        {
            var head = state.HeadOf(i);
            heads[sentence.First + i] = head < 0 ? -1 : sentence.First + head;
            relations[sentence.First + i] = state.RelationOf(i);
        }
    }

    private int Choose(ParseState state, Span<ulong> features, Span<int> scores)
    {
        _transitions.Allowed(state, out var shift, out var left, out var right);
        if (shift && left.End.Value == 0 && right.End.Value == 0)
            return 0;
        if (!shift && right.End.Value == 0 && left.End.Value - left.Start.Value == 1)
            return left.Start.Value;
        scores.Clear();
        _model.Score(features[..ParseFeatures.Fill(state, features)], scores);
        var best = shift ? 0 : -1;
        best = Best(scores, left, best);
        return Best(scores, right, best);
    }

    private static int Best(ReadOnlySpan<int> scores, Range range, int best)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
            if (best < 0 || scores[i] > scores[best])
                best = i;
        return best;
    }
}
