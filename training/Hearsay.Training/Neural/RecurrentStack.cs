using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>
/// Recurrent layers above each other, forward and back, with values left out before the first, between and behind the last. Stretches that stand side by side go through at once, each
/// from a state of its own. For one thread; arrays grow with the most tokens and are used again.
/// </summary>
/// <param name="width">Values of a token.</param>
/// <param name="packed">The matrix of each layer, packed after each change.</param>
/// <param name="gates">The weights of each layer's gates.</param>
/// <param name="gradients">Where the gradients of both are added, layer by layer.</param>
/// <param name="dropout">The share of values left out.</param>
internal sealed class RecurrentStack(int width, PackedPair[] packed, float[][] gates, (float[][] Matrices, float[][] Gates) gradients, float dropout)
{
    private float[][] _inputs = [], _kept = [], _gates = [], _states = [];
    private float[] _below = [];

    /// <summary>What goes in, a row a token.</summary>
    public float[] Bottom => _inputs[0];

    /// <summary>What comes out, a row a token.</summary>
    public float[] Top => _inputs[^1];

    private int Layers => packed.Length;

    public void Reserve(int count)
    {
        var wide = count * width;
        (_inputs, _kept) = (Many(Layers + 1, wide), Many(Layers + 1, wide));
        (_gates, _states) = (Many(Layers, 3 * wide), Many(Layers, wide));
        _below = new float[wide];
    }

    /// <param name="lengths">The tokens of each stretch.</param>
    /// <param name="chance">What is left out.</param>
    public void Forward(IReadOnlyList<int> lengths, ref Dropout chance)
    {
        var count = lengths.Sum();
        Drop(0, count, ref chance);
        for (var layer = 0; layer < Layers; layer++)
        {
            packed[layer].Forward.Multiply(_inputs[layer], width, count, _gates[layer], 3 * width, add: false);
            var start = 0;
            foreach (var length in lengths)
            {
                RecurrentLayer.Forward(
                    width, gates[layer], _inputs[layer].AsSpan(start), _gates[layer].AsSpan(3 * start), _states[layer].AsSpan(start), _inputs[layer + 1].AsSpan(start), length);
                start += length * width;
            }
            Drop(layer + 1, count, ref chance);
        }
    }

    /// <summary>Turns the gradient of what came out into that of what went in.</summary>
    public void Back(IReadOnlyList<int> lengths, Span<float> d)
    {
        for (var layer = Layers - 1; layer >= 0; layer--)
            BackThroughLayer(layer, lengths, d);
        Dropout.Back(d, _kept[0]);
    }

    private void BackThroughLayer(int layer, IReadOnlyList<int> lengths, Span<float> d)
    {
        Dropout.Back(d, _kept[layer + 1]);
        var below = _below.AsSpan(0, d.Length);
        below.Clear();
        var start = 0;
        foreach (var length in lengths)
        {
            new RecurrentGradient(width, gates[layer], gradients.Gates[layer]).Back(
                _inputs[layer].AsSpan(start), _gates[layer].AsSpan(3 * start), _states[layer].AsSpan(start), d[start..], below[start..], length);
            start += length * width;
        }
        packed[layer].Back.Multiply(_gates[layer], 3 * width, d.Length / width, below, width, add: true);
        OuterProduct.Add(_inputs[layer], width, _gates[layer], 3 * width, d.Length / width, gradients.Matrices[layer], width, 3 * width);
        below.CopyTo(d);
    }

    private void Drop(int layer, int count, ref Dropout chance) => chance.Apply(_inputs[layer].AsSpan(0, count * width), _kept[layer].AsSpan(0, count * width), dropout);

    private static float[][] Many(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new float[length])];
}
