using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Linear;
using Hearsay.Language.Tagging;

namespace Hearsay.Training.Language;

/// <summary>
/// Two taggers, each trained without one half of the sentences, and the tags they give to the half they did not see. Articles are halved by their number, treebanks by blocks of sentences.
/// </summary>
internal sealed class HalfTaggers
{
    private const int Rounds = 3;
    private const int Block = 64;

    private readonly SparseLinearModel[] _without = new SparseLinearModel[2];

    public HalfTaggers(IReadOnlyList<Exercise> exercises)
    {
        Labels = TaggerTraining.LabelsOf(exercises);
        var halves = exercises.Select((exercise, i) => HalfOf(exercise, i)).ToArray();
        foreach (var exercise in exercises)
            if (Predicted.TryAdd(exercise.Gold, []))
                Predicted[exercise.Gold] = new int[exercise.Gold.Tokens.Length];
        Parallel.For(0, 2, half => _without[half] = TaggerTraining.Train([.. exercises.Where((_, i) => halves[i] != half)], Rounds));
        for (var i = 0; i < exercises.Count; i++)
            Predict(exercises[i], _without[halves[i]]);
    }

    /// <summary>All tags there are; what <see cref="Predicted"/> counts by.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Each text's tags, as indices of <see cref="Labels"/>.</summary>
    public Dictionary<Analysis, int[]> Predicted { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The tagger that did not see a half.</summary>
    public SparseLinearModel Without(int half) => _without[half];

    private static int HalfOf(Exercise exercise, int number) => exercise.Half >= 0 ? exercise.Half : number / Block % 2;

    private void Predict(Exercise exercise, SparseLinearModel model)
    {
        var tagger = new Tagger(model);
        var tags = Predicted[exercise.Gold];
        tagger.Tag(exercise.Traits, exercise.Sentence, tags);
        for (var token = exercise.Sentence.First; token < exercise.Sentence.End; token++)
            tags[token] = Labels.IndexOf(tagger.Labels[tags[token]]);
    }
}
