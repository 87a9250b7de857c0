using Hearsay.Reader.Tellings;

namespace Hearsay.Training.Tellings;

/// <summary>
/// Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features by AdaGrad (Duchi, Hazan and Singer 2011),
/// one sequence at a time. In training each feature is dropped now and then (chosen by a fixed hash, so that the same data give the same weights).
/// </summary>
internal sealed class SequenceTrainer
{
    private const float Least = 1e-3f;
    private readonly int _labels;
    private readonly ulong _mask;
    private readonly TrainingPace _pace;
    private readonly float[] _weights, _squares, _transitions, _transitionSquares;
    private readonly ChainSums _sums;
    private readonly List<ulong> _features = [];
    private readonly List<int> _ends = [];
    private readonly FeatureList _buffer = new();
    private ulong _step;

    /// <param name="labels">Number of labels.</param>
    /// <param name="bits">The table has two to this power buckets.</param>
    /// <param name="pace">Learning rate and dropout.</param>
    /// <param name="allowed">Whether a label may follow another; -1 is the start.</param>
    public SequenceTrainer(int labels, int bits, TrainingPace pace, Func<int, int, bool> allowed)
    {
        (_labels, _mask, _pace, _sums) = (labels, (1UL << bits) - 1, pace, new ChainSums(labels));
        (_weights, _squares) = (new float[labels << bits], new float[labels << bits]);
        (_transitions, _transitionSquares) = (new float[(labels + 1) * labels], new float[(labels + 1) * labels]);
        for (var a = -1; a < labels; a++)
            for (var b = 0; b < labels; b++)
                if (!allowed(a, b))
                    _transitions[((a + 1) * labels) + b] = float.NegativeInfinity;
    }

    /// <summary>Takes one step up the gradient of the log-likelihood of <paramref name="gold"/>; returns that log-likelihood before the step.</summary>
    public double Learn(ReadOnlySpan<byte> gold, Action<int, FeatureList> extract)
    {
        if (gold.IsEmpty)
            return 0;
        _step++;
        ExtractAll(gold.Length, extract);
        _sums.Run(gold.Length, _transitions);
        var likelihood = _sums.ScoreOf(gold, _transitions) - _sums.Total;
        StepTransitions(gold);
        for (var i = 0; i < gold.Length; i++)
            StepWeights(i, gold[i]);
        return likelihood;
    }

    /// <summary>The model with its weights rounded to 8 bits.</summary>
    /// <param name="favoured">A label to find more readily than the likelihood asks for: recall for precision.</param>
    /// <param name="bonus">By how much, added wherever the label is entered.</param>
    public SequenceModel Finish(int favoured, float bonus)
    {
        var top = _weights.Max(Math.Abs);
        var scale = Math.Max(top, 1e-6f) / 127;
        var transitions = (float[])_transitions.Clone();
        for (var from = 0; from <= _labels; from++)
            transitions[(from * _labels) + favoured] += bonus;
        return new SequenceModel(_labels, Array.ConvertAll(_weights, w => (sbyte)MathF.Round(w / scale)), scale, transitions);
    }

    private void ExtractAll(int length, Action<int, FeatureList> extract)
    {
        _features.Clear();
        _ends.Clear();
        var emissions = _sums.Reserve(length);
        emissions.Clear();
        for (var i = 0; i < length; i++)
        {
            extract(i, _buffer);
            foreach (var feature in _buffer.Items)
                if (Keeps(feature))
                    Count(feature & _mask, emissions.Slice(i * _labels, _labels));
            _ends.Add(_features.Count);
        }
    }

    private bool Keeps(ulong feature) =>
        (FeatureList.Mix(feature + (_step * 0x632BE59BD9B4E019UL)) & 1023) >= (ulong)(_pace.Dropout * 1024);

    private void Count(ulong bucket, Span<float> scores)
    {
        _features.Add(bucket);
        var row = _weights.AsSpan((int)bucket * _labels, _labels);
        for (var k = 0; k < row.Length; k++)
            scores[k] += row[k];
    }

    private void StepWeights(int i, byte gold)
    {
        Span<float> gradient = stackalloc float[_labels];
        var worth = 0f;
        for (var k = 0; k < _labels; k++)
        {
            gradient[k] = (k == gold ? 1f : 0f) - _sums.Marginal(i, k);
            worth = Math.Max(worth, Math.Abs(gradient[k]));
        }
        if (worth < Least)
            return;
        for (var at = i == 0 ? 0 : _ends[i - 1]; at < _ends[i]; at++)
            for (var k = 0; k < _labels; k++)
                Step(_weights, _squares, ((int)_features[at] * _labels) + k, gradient[k]);
    }

    private void StepTransitions(ReadOnlySpan<byte> gold)
    {
        for (var b = 0; b < _labels; b++)
            Step(_transitions, _transitionSquares, b, (gold[0] == b ? 1f : 0f) - _sums.Marginal(0, b));
        for (var i = 1; i < gold.Length; i++)
            for (var a = 0; a < _labels; a++)
                for (var b = 0; b < _labels; b++)
                {
                    var at = ((a + 1) * _labels) + b;
                    var seen = gold[i - 1] == a && gold[i] == b ? 1f : 0f;
                    if (!float.IsNegativeInfinity(_transitions[at]))
                        Step(_transitions, _transitionSquares, at, seen - _sums.Marginal(i, a, b, _transitions[at]));
                }
    }

    private void Step(float[] weights, float[] squares, int at, float gradient)
    {
        if (Math.Abs(gradient) < 1e-4f)
            return;
        squares[at] += gradient * gradient;
        weights[at] += _pace.Rate * gradient / (MathF.Sqrt(squares[at]) + 1e-2f);
    }
}
