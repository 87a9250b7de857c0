using System.Collections.Immutable;
using Hearsay.Language.Linear;
using Hearsay.Language.Tagging;

namespace Hearsay.Training.Language;

/// <summary>Trains the tagger: an averaged perceptron that sees its own earlier tags, as it will when used.</summary>
internal static class TaggerTraining
{
    public static SparseLinearModel Train(IReadOnlyList<Exercise> exercises, int rounds)
    {
        var labels = LabelsOf(exercises);
        var index = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i, StringComparer.Ordinal);
        var hashes = labels.Select(label => FeatureHash.Of(label)).ToArray();
        var perceptron = new AveragedPerceptron(labels.Length);
        for (var round = 0; round < rounds; round++)
            foreach (var exercise in Shuffle.Round(exercises, round))
                Learn(perceptron, exercise, index, hashes);
        return perceptron.Finish(labels, new Pruning(LeastUpdates: 3, SmallestWeight: 0.3, MostFeatures: 200_000));
    }

    /// <summary>All tags of some sentences, in order.</summary>
    public static ImmutableArray<string> LabelsOf(IEnumerable<Exercise> exercises) =>
        [.. exercises.SelectMany(exercise => exercise.Gold.Tags.AsSpan(exercise.Sentence.First, exercise.Sentence.Count).ToArray()).Distinct().Order(StringComparer.Ordinal)];

    private static void Learn(AveragedPerceptron perceptron, Exercise exercise, Dictionary<string, int> index, ulong[] hashes)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Count];
        Span<float> scores = stackalloc float[hashes.Length];
        var (last, secondLast) = (0UL, 0UL);
        for (var token = exercise.Sentence.First; token < exercise.Sentence.End; token++)
        {
            TagFeatures.Fill(exercise.Traits, exercise.Sentence, token, last, secondLast, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var guess = Best(scores);
            var gold = index[exercise.Gold.Tags[token]];
            if (guess != gold)
            {
                perceptron.Update(features, gold, 1);
                perceptron.Update(features, guess, -1);
            }
            perceptron.Step();
            (last, secondLast) = (hashes[guess], last);
        }
    }

    internal static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }
}
