using System.Collections.Immutable;

namespace Hearsay.Language.Linear;

/// <summary>
/// Trains a <see cref="SparseLinearModel"/>: a multiclass perceptron whose weights are averaged over all steps (Collins 2002; lazily, as Daumé 2006), rows kept sparse.
/// Use: for each decision <see cref="Score"/> its features; where the answer is wrong <see cref="Update"/> with +1 for the right class and -1 for the one
/// chosen; after each decision (or, for a structured model, each sentence) <see cref="Step"/>; at the end <see cref="Finish"/>. The outcome depends on
/// the order of calls and nothing else. Not thread-safe.
/// </summary>
public sealed class AveragedPerceptron
{
    private const int Batch = 128;

    private readonly TrainingRows _rows = new();
    private long _now = 1;

    /// <param name="classes">Number of classes.</param>
    public AveragedPerceptron(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        Classes = classes;
    }

    public int Classes { get; }

    /// <summary>Number of features with a weight so far.</summary>
    public int Features => _rows.Count;

    /// <summary>Adds the features' present, not averaged, weights to the scores, which are not cleared before.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, Classes);
        for (var at = 0; at < features.Length; at += Batch)
            _rows.AddTo(features.Slice(at, Math.Min(Batch, features.Length - at)), scores);
    }

    /// <summary>Adds <paramref name="amount"/> to the weight of every feature for one class.</summary>
    public void Update(ReadOnlySpan<ulong> features, int @class, float amount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)@class, (uint)Classes);
        foreach (var feature in features)
            _rows.Change(feature, @class, amount, _now);
    }

    /// <summary>Ends a step: the weights as they now stand count once more in the average.</summary>
    public void Step() => _now++;

    /// <summary>The averaged weights as a model.</summary>
    /// <param name="labels">A name for each class, none with a line break.</param>
    /// <param name="pruning">What to leave out besides features changed once and weights that round to nothing.</param>
    public SparseLinearModel Finish(ImmutableArray<string> labels, Pruning pruning = default)
    {
        if (labels.Length != Classes)
            throw new ArgumentException($"{labels.Length} labels for {Classes} classes", nameof(labels));
        return Packing.Pack(labels, _rows.Averages(_now, Math.Max(2, pruning.LeastUpdates)), pruning);
    }
}
