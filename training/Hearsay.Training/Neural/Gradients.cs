using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>Sums of a chunk's gradients: dense ones for all weights but the embedding, of which the touched rows are kept.</summary>
internal sealed class Gradients(NetworkShape shape)
{
    private readonly int[] _stamps = new int[shape.Rows];
    private int _stamp;

    /// <summary>The gradients by the names of the weights; its embedding holds valid rows for <see cref="Touched"/> alone.</summary>
    public NetworkWeights Weights { get; } = new(shape);

    public List<int> Touched { get; } = [];

    public void Clear()
    {
        foreach (var array in Weights.Dense)
            Array.Clear(array);
        Touched.Clear();
        _stamp++;
    }

    /// <summary>The gradient of a row of the embedding, cleared when first asked for.</summary>
    public Span<float> Row(int row)
    {
        var span = Weights.Embedding.AsSpan(row * shape.Width, shape.Width);
        if (_stamps[row] != _stamp)
        {
            _stamps[row] = _stamp;
            span.Clear();
            Touched.Add(row);
        }
        return span;
    }
}
