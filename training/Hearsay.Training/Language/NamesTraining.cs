using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Linear;
using Hearsay.Language.Naming;

namespace Hearsay.Training.Language;

/// <summary>Trains the finder of names, on predicted tags and its own earlier labels.</summary>
internal static class NamesTraining
{
    /// <summary>Trains; for the parameters see <see cref="ParserTraining.Train"/>.</summary>
    public static SparseLinearModel Train(IReadOnlyList<Exercise> exercises, IReadOnlyDictionary<Analysis, int[]> predicted, ImmutableArray<string> tags, int rounds)
    {
        var hashes = tags.Select(tag => FeatureHash.Of(tag)).ToArray();
        var tagHashes = new Dictionary<Analysis, ulong[]>(ReferenceEqualityComparer.Instance);
        var gold = new Dictionary<Analysis, int[]>(ReferenceEqualityComparer.Instance);
        foreach (var exercise in exercises)
        {
            if (gold.TryAdd(exercise.Gold, []))
                (gold[exercise.Gold], tagHashes[exercise.Gold]) = (GoldLabels(exercise.Gold), Array.ConvertAll(predicted[exercise.Gold], tag => hashes[tag]));
        }
        var perceptron = new AveragedPerceptron(NameTagger.Labels.Length);
        for (var round = 0; round < rounds; round++)
            foreach (var exercise in Shuffle.Round(exercises, round))
                Learn(perceptron, exercise, tagHashes[exercise.Gold], gold[exercise.Gold]);
        return perceptron.Finish(NameTagger.Labels, new Pruning(LeastUpdates: 3, SmallestWeight: 0.2, MostFeatures: 120_000));
    }

    private static int[] GoldLabels(Analysis text)
    {
        var labels = new int[text.Tokens.Length];
        foreach (var name in text.Names)
            labels.AsSpan(name.Tokens.First, name.Tokens.Count).Fill((int)name.Class + 1);
        return labels;
    }

    private static void Learn(AveragedPerceptron perceptron, Exercise exercise, ulong[] tags, int[] gold)
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Count];
        Span<float> scores = stackalloc float[NameTagger.Labels.Length];
        var (last, secondLast) = (0, 0);
        for (var token = exercise.Sentence.First; token < exercise.Sentence.End; token++)
        {
            NameFeatures.Fill(exercise.Traits, exercise.Sentence, token, tags, last, secondLast, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var guess = TaggerTraining.Best(scores);
            if (guess != gold[token])
            {
                perceptron.Update(features, gold[token], 1);
                perceptron.Update(features, guess, -1);
            }
            perceptron.Step();
            (last, secondLast) = (guess, last);
        }
    }
}
