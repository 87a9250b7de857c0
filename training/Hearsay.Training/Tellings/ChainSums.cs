namespace Hearsay.Training.Tellings;

/// <summary>
/// The forward-backward algorithm for a linear chain, in logarithms: what the gradient of its likelihood needs. Reusable; not thread-safe.
/// </summary>
internal sealed class ChainSums(int labels)
{
    private float[] _forward = [], _backward = [], _emissions = [];

    /// <summary>Logarithm of the sum over all paths.</summary>
    public float Total { get; private set; }

    /// <summary>Room for the emission scores of <paramref name="length"/> tokens, row by row.</summary>
    public Span<float> Reserve(int length)
    {
        if (_emissions.Length < length * labels)
            (_forward, _backward, _emissions) = (new float[length * labels * 2], new float[length * labels * 2], new float[length * labels * 2]);
        return _emissions.AsSpan(0, length * labels);
    }

    /// <summary>Works out all sums for the emissions written by the caller.</summary>
    public void Run(int length, ReadOnlySpan<float> transitions)
    {
        Forward(length, transitions);
        Backward(length, transitions);
        Total = LogSum(_forward.AsSpan((length - 1) * labels, labels));
    }

    /// <summary>Probability that token <paramref name="i"/> has a label.</summary>
    public float Marginal(int i, int label) => MathF.Exp(_forward[(i * labels) + label] + _backward[(i * labels) + label] - Total);

    /// <summary>Probability that token <paramref name="i"/> has label <paramref name="to"/> and the one before it <paramref name="from"/>.</summary>
    public float Marginal(int i, int from, int to, float transition) =>
        MathF.Exp(_forward[((i - 1) * labels) + from] + transition + _emissions[(i * labels) + to] + _backward[(i * labels) + to] - Total);

    /// <summary>Score of one path.</summary>
    public float ScoreOf(ReadOnlySpan<byte> path, ReadOnlySpan<float> transitions)
    {
        var score = 0f;
        for (var i = 0; i < path.Length; i++)
            score += _emissions[(i * labels) + path[i]] + transitions[(i == 0 ? 0 : (path[i - 1] + 1) * labels) + path[i]];
        return score;
    }

    /// <summary>Adds the gradient of the loss with respect to the transitions, times <paramref name="share"/>; none where one is forbidden.</summary>
    public void AddTransitionGradients(ReadOnlySpan<byte> path, ReadOnlySpan<float> transitions, float share, Span<float> gradients)
    {
        for (var b = 0; b < labels; b++)
            gradients[b] += share * (Marginal(0, b) - (path[0] == b ? 1f : 0f));
        for (var i = 1; i < path.Length; i++)
            for (var a = 0; a < labels; a++)
                for (var b = 0; b < labels; b++)
                    if (((a + 1) * labels) + b is var at && !float.IsNegativeInfinity(transitions[at]))
                        gradients[at] += share * (Marginal(i, a, b, transitions[at]) - (path[i - 1] == a && path[i] == b ? 1f : 0f));
    }

    private void Forward(int length, ReadOnlySpan<float> transitions)
    {
        Span<float> terms = stackalloc float[labels];
        for (var b = 0; b < labels; b++)
            _forward[b] = _emissions[b] + transitions[b];
        for (var i = 1; i < length; i++)
            for (var b = 0; b < labels; b++)
            {
                for (var a = 0; a < labels; a++)
                    terms[a] = _forward[((i - 1) * labels) + a] + transitions[((a + 1) * labels) + b];
                _forward[(i * labels) + b] = LogSum(terms) + _emissions[(i * labels) + b];
            }
    }

    private void Backward(int length, ReadOnlySpan<float> transitions)
    {
        Span<float> terms = stackalloc float[labels];
        _backward.AsSpan((length - 1) * labels, labels).Clear();
        for (var i = length - 2; i >= 0; i--)
            for (var a = 0; a < labels; a++)
            {
                for (var b = 0; b < labels; b++)
                    terms[b] = transitions[((a + 1) * labels) + b] + _emissions[((i + 1) * labels) + b] + _backward[((i + 1) * labels) + b];
                _backward[(i * labels) + a] = LogSum(terms);
            }
    }

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        var top = float.NegativeInfinity;
        foreach (var term in terms)
            top = Math.Max(top, term);
        if (float.IsNegativeInfinity(top))
            return top;
        var sum = 0f;
        foreach (var term in terms)
            sum += MathF.Exp(term - top);
        return top + MathF.Log(sum);
    }
}
