namespace Hearsay.Reader.Tellings;

/// <summary>
/// First-order Viterbi search over a run of tokens: the best-scoring sequence of labels under emission scores,
/// transition scores and forbidden transitions. Reusable; not thread-safe.
/// </summary>
internal sealed class LabelTrellis(int labels)
{
    private float[] _score = [];
    private byte[] _back = [];

    public int Labels { get; } = labels;

    /// <summary>Finds the best sequence.</summary>
    /// <param name="emissions">Row by row, <see cref="Labels"/> scores a token; <see cref="float.NegativeInfinity"/> forbids a label.</param>
    /// <param name="transitions">Score of going from label <c>a</c> to <c>b</c> at <c>[(a + 1) * Labels + b]</c>; row 0 is the start.</param>
    /// <param name="path">Receives a label for each token; its length says how many tokens there are.</param>
    /// <returns>The score of the path.</returns>
    public float Decode(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, Span<byte> path)
    {
        if (path.IsEmpty)
            return 0;
        Reserve(path.Length * Labels);
        for (var b = 0; b < Labels; b++)
            _score[b] = emissions[b] + transitions[b];
        for (var i = 1; i < path.Length; i++)
            Step(i, emissions, transitions);
        return Trace(path);
    }

    private void Step(int i, ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions)
    {
        int row = i * Labels, before = row - Labels;
        for (var b = 0; b < Labels; b++)
        {
            var (best, from) = (float.NegativeInfinity, 0);
            for (var a = 0; a < Labels; a++)
            {
                var score = _score[before + a] + transitions[((a + 1) * Labels) + b];
                if (score > best)
                    (best, from) = (score, a);
            }
            _score[row + b] = best + emissions[row + b];
            _back[row + b] = (byte)from;
        }
    }

    private float Trace(Span<byte> path)
    {
        var last = (path.Length - 1) * Labels;
        var best = 0;
        for (var b = 1; b < Labels; b++)
            if (_score[last + b] > _score[last + best])
                best = b;
        var total = _score[last + best];
        for (var i = path.Length - 1; i >= 0; i--)
        {
            path[i] = (byte)best;
            best = _back[(i * Labels) + best];
        }
        return total;
    }

    private void Reserve(int cells)
    {
        if (_score.Length >= cells)
            return;
        _score = new float[cells];
        _back = new byte[cells];
    }
}
