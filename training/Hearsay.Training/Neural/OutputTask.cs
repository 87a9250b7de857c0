using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>Learns tags and names from the encoded tokens of a chunk.</summary>
internal sealed class OutputTask(NetworkWeights weights, PackedNetwork packed, NetworkSettings settings, Gradients gradients)
{
    private readonly NetworkShape _shape = weights.Shape;
    private float[] _hidden = [], _kept = [], _outputs = [], _dHidden = [];

    public void Reserve(int count)
    {
        (_hidden, _kept, _dHidden) = (new float[count * _shape.OutputWidth], new float[count * _shape.OutputWidth], new float[count * _shape.OutputWidth]);
        _outputs = new float[count * _shape.OutputColumns];
    }

    /// <summary>Adds to the gradients, and to those of the tokens.</summary>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<NetworkSentence> sentences, int count, float[] tokens, Span<float> d, float share, ref Dropout chance)
    {
        var (columns, width) = (_shape.OutputColumns, _shape.OutputWidth);
        packed.Hidden.Forward.Multiply(tokens, _shape.Width, count, _hidden, width, add: false);
        Vectors.AddBias(_hidden, width, count, weights.HiddenBias, width);
        chance.Apply(_hidden.AsSpan(0, count * width), _kept.AsSpan(0, count * width), settings.TopDropout);
        packed.Output.Forward.Multiply(_hidden, width, count, _outputs, columns, add: false);
        Vectors.AddBias(_outputs, columns, count, weights.OutputBias, 0);
        var loss = Compare(sentences, share);
        packed.Output.Back.Multiply(_outputs, columns, count, _dHidden, width, add: false);
        OuterProduct.Add(_hidden, width, _outputs, columns, count, gradients.Weights.Output, width, columns);
        for (var i = 0; i < count * width; i++)
            _dHidden[i] = _hidden[i] > 0 ? _dHidden[i] * _kept[i] : 0;
        for (var token = 0; token < count; token++)
            Vectors.Add(_dHidden.AsSpan(token * width, width), gradients.Weights.HiddenBias);
        packed.Hidden.Back.Multiply(_dHidden, width, count, d, _shape.Width, add: true);
        OuterProduct.Add(tokens, _shape.Width, _dHidden, width, count, gradients.Weights.Hidden, _shape.Width, width);
        return loss;
    }

    private double Compare(IReadOnlyList<NetworkSentence> sentences, float share)
    {
        var (loss, at, tags) = (0.0, 0, _shape.TagColumns);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++, at += _shape.OutputColumns)
            {
                var row = _outputs.AsSpan(at, _shape.OutputColumns);
                loss += CrossEntropy.Learn(row[..tags], _shape.Tags.Length, sentence.Tags[i], share * settings.TagWeight);
                loss += CrossEntropy.Learn(row[tags..], NetworkShape.Names.Length, sentence.Names[i], share * settings.NameWeight);
                Vectors.Add(row, gradients.Weights.OutputBias);
            }
        }
        return loss;
    }
}
