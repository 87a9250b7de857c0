using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Linear;
using Hearsay.Language.Parsing;

namespace Hearsay.Training.Language;

/// <summary>
/// Trains the parser with the dynamic oracle: an averaged perceptron that is corrected towards the best transition that costs nothing, and follows its own choices from
/// the second round on, so that it learns to go on well from its own mistakes. Trees with crossing arcs are left out.
/// </summary>
internal sealed class ParserTraining
{
    private readonly Transitions _transitions;
    private readonly AveragedPerceptron _perceptron;
    private readonly Dictionary<string, int> _relations;
    private readonly ulong[] _tagHashes;
    private readonly ParseState _state = new();

    private ParserTraining(IReadOnlyList<Exercise> exercises, ImmutableArray<string> tags)
    {
        _transitions = new Transitions(exercises.SelectMany(exercise => exercise.Gold.Relations.AsSpan(exercise.Sentence.First, exercise.Sentence.Count).ToArray()));
        _perceptron = new AveragedPerceptron(_transitions.Count);
        _relations = _transitions.Relations.Select((relation, i) => (relation, i)).ToDictionary(pair => pair.relation, pair => pair.i, StringComparer.Ordinal);
        _tagHashes = [.. tags.Select(tag => FeatureHash.Of(tag))];
    }

    /// <summary>Trains on sentences with predicted tags.</summary>
    /// <param name="exercises">The sentences.</param>
    /// <param name="predicted">For each text its tokens' tags, as indices of <paramref name="tags"/>.</param>
    /// <param name="tags">The tagger's labels.</param>
    /// <param name="rounds">How many times all are shown.</param>
    public static SparseLinearModel Train(IReadOnlyList<Exercise> exercises, IReadOnlyDictionary<Analysis, int[]> predicted, ImmutableArray<string> tags, int rounds)
    {
        var training = new ParserTraining(exercises, tags);
        var projective = exercises.Where(exercise => new DynamicOracle(exercise.Gold, exercise.Sentence).IsProjective()).ToList();
        for (var round = 0; round < rounds; round++)
            foreach (var exercise in Shuffle.Round(projective, round))
                training.Learn(exercise, predicted[exercise.Gold], explore: round > 0);
        return training._perceptron.Finish(training._transitions.Labels, new Pruning(LeastUpdates: 4, SmallestWeight: 1, MostFeatures: 360_000));
    }

    private void Learn(Exercise exercise, int[] tags, bool explore)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.Most];
        Span<float> scores = stackalloc float[_transitions.Count];
        var oracle = new DynamicOracle(exercise.Gold, exercise.Sentence);
        _state.Begin(exercise.Traits, exercise.Sentence, tags, _tagHashes);
        while (!_state.IsDone)
        {
            var filled = features[..ParseFeatures.Fill(_state, features)];
            scores.Clear();
            _perceptron.Score(filled, scores);
            var (guess, right) = Judge(exercise, oracle, scores, out var guessCosts);
            if (guessCosts)
            {
                _perceptron.Update(filled, right, 1);
                _perceptron.Update(filled, guess, -1);
            }
            _perceptron.Step();
            _transitions.Do(_state, explore ? guess : right);
        }
    }

    /// <summary>The best allowed transition, and the best of those that cost least with the right relation.</summary>
    private (int Guess, int Right) Judge(Exercise exercise, DynamicOracle oracle, ReadOnlySpan<float> scores, out bool guessCosts)
    {
        _transitions.Allowed(_state, out var shift, out var left, out var right);
        var shiftCost = shift ? oracle.ShiftCost(_state) : int.MaxValue;
        var leftCost = left.End.Value > 0 ? oracle.LeftCost(_state) : int.MaxValue;
        var rightCost = right.End.Value > 0 ? oracle.RightCost(_state) : int.MaxValue;
        var least = Math.Min(shiftCost, Math.Min(leftCost, rightCost));
        var top = _state.StackSize > 0 ? exercise.Gold.Relations[exercise.Sentence.First + _state.Stack(0)] : Transitions.Root;
        var relation = _relations[top];
        var guess = -1;
        if (shift)
            guess = 0;
        guess = Best(scores, left, guess);
        guess = Best(scores, right, guess);
        var best = -1;
        if (shiftCost == least)
            best = 0;
        best = leftCost == least ? Better(scores, best, LabelIn(left, Transitions.Left(relation), scores)) : best;
        best = rightCost == least ? Better(scores, best, LabelIn(right, _transitions.Right(relation), scores)) : best;
        guessCosts = guess != best;
        return (guess, best);
    }

    /// <summary>The class with the right relation; where the state does not allow it (a root that is none any more), the best one it allows.</summary>
    private static int LabelIn(Range range, int @class, ReadOnlySpan<float> scores) =>
        @class >= range.Start.Value && @class < range.End.Value ? @class : Best(scores, range, -1);

    private static int Better(ReadOnlySpan<float> scores, int one, int other) => one < 0 || scores[other] > scores[one] ? other : one;

    private static int Best(ReadOnlySpan<float> scores, Range range, int best)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
            if (best < 0 || scores[i] > scores[best])
                best = i;
        return best;
    }
}
