namespace Hearsay.Reader.Tellings;

/// <summary>
/// A first-order linear sequence model over hashed features (Weinberger et al. 2009): a table of 8-bit weights, a row a hash bucket, a column a label,
/// and a small table of transitions. Scores are whole numbers in units of <see cref="Scale"/>, so they are the same everywhere. Immutable, thread-safe.
/// </summary>
internal sealed class SequenceModel
{
    private readonly sbyte[] _weights;
    private readonly float[] _transitions;
    private readonly ulong _mask;

    /// <summary>Creates a model from its tables, which it keeps.</summary>
    /// <param name="labels">Number of labels.</param>
    /// <param name="weights"><paramref name="labels"/> weights for each bucket; the number of buckets is a power of two.</param>
    /// <param name="scale">What a weight of 1 is worth, in the units of the transitions.</param>
    /// <param name="transitions">Score of going from label <c>a</c> to <c>b</c> at <c>[(a + 1) * labels + b]</c>; row 0 is the start.</param>
    /// <exception cref="ArgumentException">The tables are of other sizes.</exception>
    public SequenceModel(int labels, sbyte[] weights, float scale, float[] transitions)
    {
        var buckets = labels > 0 ? weights.Length / labels : 0;
        if (buckets == 0 || (buckets & (buckets - 1)) != 0 || buckets * labels != weights.Length || transitions.Length != (labels + 1) * labels)
            throw new ArgumentException($"Tables of {weights.Length} weights and {transitions.Length} transitions fit no model of {labels} labels.");
        (Labels, Scale, _weights, _transitions, _mask) = (labels, scale, weights, transitions, (ulong)buckets - 1);
    }

    public int Labels { get; }

    public float Scale { get; }

    public ReadOnlySpan<sbyte> Weights => _weights;

    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>Sets <paramref name="scores"/>, one place a label, to the sum over the features.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[8];
        sums = sums[..scores.Length];
        sums.Clear();
        foreach (var feature in features)
        {
            var row = _weights.AsSpan((int)(feature & _mask) * Labels, Labels);
            for (var k = 0; k < sums.Length; k++)
                sums[k] += row[k];
        }
        for (var k = 0; k < sums.Length; k++)
            scores[k] = sums[k] * Scale;
    }
}
