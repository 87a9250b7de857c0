using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>Learns the relation of each token to its right head.</summary>
internal sealed class RelationTask(NetworkWeights weights, PackedNetwork packed, Gradients gradients)
{
    private readonly NetworkShape _shape = weights.Shape;
    private float[] _hidden = [], _dHidden = [], _outputs = [];

    public void Reserve(int count)
    {
        (_hidden, _dHidden) = (new float[count * _shape.LabelWidth], new float[count * _shape.LabelWidth]);
        _outputs = new float[count * _shape.RelationColumns];
    }

    /// <summary>Adds to the gradients, and to those of the projected tokens.</summary>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<NetworkSentence> sentences, int count, float[] projected, float[] dProjected, float share)
    {
        var (width, relations) = (_shape.LabelWidth, _shape.RelationColumns);
        var heads = HeadsOf(sentences, count);
        for (var token = 0; token < count; token++)
        {
            var hidden = _hidden.AsSpan(token * width, width);
            AsDependent(projected, token).CopyTo(hidden);
            Vectors.Add(AsHead(projected, heads[token], weights.LabelRoot), hidden);
        }
        for (var i = 0; i < count * width; i++)
            _hidden[i] = Math.Max(0, _hidden[i]);
        packed.Labels.Forward.Multiply(_hidden, width, count, _outputs, relations, add: false);
        Vectors.AddBias(_outputs, relations, count, weights.LabelBias, 0);
        var loss = Compare(sentences, share);
        packed.Labels.Back.Multiply(_outputs, relations, count, _dHidden, width, add: false);
        OuterProduct.Add(_hidden, width, _outputs, relations, count, gradients.Weights.Labels, width, relations);
        for (var i = 0; i < count * width; i++)
            _dHidden[i] = _hidden[i] > 0 ? _dHidden[i] : 0;
        for (var token = 0; token < count; token++)
        {
            var d = _dHidden.AsSpan(token * width, width);
            Vectors.Add(d, AsDependent(dProjected, token));
            Vectors.Add(d, AsHead(dProjected, heads[token], gradients.Weights.LabelRoot));
        }
        return loss;
    }

    private double Compare(IReadOnlyList<NetworkSentence> sentences, float share)
    {
        var (loss, at) = (0.0, 0);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++, at += _shape.RelationColumns)
            {
                var row = _outputs.AsSpan(at, _shape.RelationColumns);
                loss += CrossEntropy.Learn(row, _shape.Relations.Length, sentence.Relations[i], share);
                Vectors.Add(row, gradients.Weights.LabelBias);
            }
        }
        return loss;
    }

    /// <summary>Each token's head among the chunk's tokens; -1 the root.</summary>
    private static int[] HeadsOf(IReadOnlyList<NetworkSentence> sentences, int count)
    {
        var (heads, start) = (new int[count], 0);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
                heads[start + i] = sentence.Heads[i] > 0 ? start + sentence.Heads[i] - 1 : -1;
            start += sentence.Count;
        }
        return heads;
    }

    private Span<float> AsDependent(float[] rows, int token) => rows.AsSpan((token * _shape.ProjectionColumns) + (2 * _shape.ArcWidth), _shape.LabelWidth);

    private Span<float> AsHead(float[] rows, int head, float[] root) =>
        head < 0 ? root : rows.AsSpan((head * _shape.ProjectionColumns) + (2 * _shape.ArcWidth) + _shape.LabelWidth, _shape.LabelWidth);
}
