using Hearsay.Language.Traits;

namespace Hearsay.Language.Neural;

/// <summary>
/// Tags, tree and names of sentences by one network: a token is the sum of its traits' vectors; a window over its neighbours and layers of simple recurrent units in both
/// directions put it into its sentence; arcs are scored by a biaffine form (Dozat and Manning 2017), relations by a hidden layer over dependent and head. Immutable, thread-safe.
/// </summary>
internal sealed class Network
{
    private readonly NetworkWeights _weights;
    private readonly bool _rounded;
    private readonly QuantizedMatrix _window, _projection, _arcs, _hidden;
    private readonly QuantizedMatrix[] _recurrent;
    private readonly PackedMatrix _labels, _output;

    /// <param name="weights">Its weights.</param>
    /// <param name="vocabulary">The traits it knows.</param>
    /// <param name="rounded">Whether its large matrices, and what they are multiplied with, are rounded.</param>
    public Network(NetworkWeights weights, Vocabulary vocabulary, bool rounded = true)
    {
        ArgumentNullException.ThrowIfNull(weights);
        (_weights, Vocabulary, Shape, _rounded) = (weights, vocabulary, weights.Shape, rounded);
        var width = Shape.Width;
        _window = new QuantizedMatrix(3 * width, width, weights.Window, rounded);
        _recurrent = [.. weights.Recurrent.Select(cells => new QuantizedMatrix(width, 3 * width, cells, rounded))];
        _projection = new QuantizedMatrix(width, Shape.ProjectionColumns, weights.Projection, rounded);
        _arcs = new QuantizedMatrix(Shape.ArcWidth, Shape.ArcWidth, weights.Arcs, rounded);
        _labels = new PackedMatrix(Shape.LabelWidth, Shape.RelationColumns, weights.Labels);
        _hidden = new QuantizedMatrix(width, Shape.OutputWidth, weights.Hidden, rounded);
        _output = new PackedMatrix(Shape.OutputWidth, Shape.OutputColumns, weights.Output);
    }

    public NetworkShape Shape { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Room for <see cref="Read"/>.</summary>
    public NetworkSpace Space() => new(_rounded);

    /// <summary>Reads some sentences at once. Heads count tokens of the text; -1 is the root. All outputs are as long as the text and written for these sentences alone.</summary>
    public void Read(TokenTraits traits, ReadOnlySpan<TokenRange> sentences, NetworkOutputs outputs, NetworkSpace space)
    {
        if (sentences.IsEmpty)
            return;
        var (first, count) = (sentences[0].First, sentences[^1].End - sentences[0].First);
        space.Reserve(Shape, count);
        Embed(traits, first, count, space);
        Encode(sentences, first, count, space);
        space.Inputs.AsSpan(0, count * Shape.Width).CopyTo(outputs.Vectors.AsSpan(first * Shape.Width));
        ReadOutputs(first, count, outputs, space);
        ReadTrees(sentences, first, count, outputs, space);
    }

    private void Embed(TokenTraits traits, int first, int count, NetworkSpace space)
    {
        var width = Shape.Width;
        Span<int> rows = stackalloc int[KnownTraits.Count];
        var embedding = _weights.Embedding;
        for (var i = 0; i < count; i++)
        {
            KnownTraits.Rows(traits, first + i, Vocabulary, rows);
            var into = space.Inputs.AsSpan(i * width, width);
            embedding.AsSpan(rows[0] * width, width).CopyTo(into);
            foreach (var row in rows[1..])
                Vectors.Add(embedding.AsSpan(row * width, width), into);
        }
    }

    private void Encode(ReadOnlySpan<TokenRange> sentences, int first, int count, NetworkSpace space)
    {
        var width = Shape.Width;
        foreach (var sentence in sentences)
        {
            var start = (sentence.First - first) * width;
            Neighbours.Lay(space.Inputs.AsSpan(start, sentence.Count * width), width, space.Gates.AsSpan(Neighbours.Count * start));
        }
        space.Rows.Take(space.Gates, 3 * width, 3 * width, count);
        _window.Multiply(space.Rows, space.Outputs, width);
        Vectors.AddBias(space.Outputs, width, count, _weights.WindowBias, width);
        Vectors.Add(space.Outputs.AsSpan(0, count * width), space.Inputs);
        for (var layer = 0; layer < _recurrent.Length; layer++)
        {
            space.Rows.Take(space.Inputs, width, width, count);
            _recurrent[layer].Multiply(space.Rows, space.Gates, 3 * width);
            foreach (var sentence in sentences)
            {
                var start = (sentence.First - first) * width;
                RecurrentLayer.Forward(width, _weights.Gates[layer], space.Inputs.AsSpan(start), space.Gates.AsSpan(3 * start), space.States.AsSpan(start), space.Outputs.AsSpan(start), sentence.Count);
            }
            (space.Inputs, space.Outputs) = (space.Outputs, space.Inputs);
        }
        space.Rows.Take(space.Inputs, width, width, count);
    }

    private void ReadOutputs(int first, int count, NetworkOutputs outputs, NetworkSpace space)
    {
        var columns = Shape.OutputColumns;
        _hidden.Multiply(space.Rows, space.Projected, Shape.OutputWidth);
        Vectors.AddBias(space.Projected, Shape.OutputWidth, count, _weights.HiddenBias, Shape.OutputWidth);
        _output.Multiply(space.Projected, Shape.OutputWidth, count, space.Gates, columns, add: false);
        Vectors.AddBias(space.Gates, columns, count, _weights.OutputBias, 0);
        for (var i = 0; i < count; i++)
        {
            var row = space.Gates.AsSpan(i * columns, columns);
            outputs.Tags[first + i] = Best(row[..Shape.Tags.Length]);
            outputs.Names[first + i] = Best(row.Slice(Shape.TagColumns, NetworkShape.Names.Length));
        }
    }

    private void ReadTrees(ReadOnlySpan<TokenRange> sentences, int first, int count, NetworkOutputs outputs, NetworkSpace space)
    {
        var (columns, arcs, width) = (Shape.ProjectionColumns, Shape.ArcWidth, Shape.LabelWidth);
        _projection.Multiply(space.Rows, space.Projected, columns);
        Vectors.AddBias(space.Projected, columns, count, _weights.ProjectionBias, 2 * arcs);
        space.Rows.Take(space.Projected, columns, arcs, count);
        _arcs.Multiply(space.Rows, space.Queries, arcs);
        Vectors.AddBias(space.Queries, arcs, count, _weights.ArcBias, 0);
        foreach (var sentence in sentences)
            ReadTree(sentence, first, outputs, space);
        _labels.Multiply(space.Hidden, width, count, space.Gates, Shape.RelationColumns, add: false);
        Vectors.AddBias(space.Gates, Shape.RelationColumns, count, _weights.LabelBias, 0);
        for (var i = 0; i < count; i++)
        {
            var row = space.Gates.AsSpan(i * Shape.RelationColumns, Shape.Relations.Length);
            outputs.Relations[first + i] = outputs.Heads[first + i] < 0 ? 0 : 1 + Best(row[1..]);
        }
    }

    /// <summary>Finds a sentence's heads, and fills the hidden layer of its relations.</summary>
    private void ReadTree(TokenRange sentence, int first, NetworkOutputs outputs, NetworkSpace space)
    {
        var (columns, arcs, width, n) = (Shape.ProjectionColumns, Shape.ArcWidth, Shape.LabelWidth, sentence.Count);
        var start = sentence.First - first;
        var scores = space.Scores(n);
        for (var i = 0; i < n; i++)
        {
            var row = scores.Slice(i * (n + 1), n + 1);
            var query = space.Queries.AsSpan((start + i) * arcs, arcs);
            row[0] = Vectors.Dot(query, _weights.ArcRoot);
            for (var j = 0; j < n; j++)
                row[j + 1] = j == i ? float.NegativeInfinity : Vectors.Dot(query, space.Projected.AsSpan(((start + j) * columns) + arcs, arcs)) + _weights.Distance[NetworkShape.DistanceOf(i, j)];
        }
        var heads = outputs.Heads.AsSpan(sentence.First, n);
        space.Decoder.Decode(scores, n + 1, heads);
        for (var i = 0; i < n; i++)
        {
            var own = space.Projected.AsSpan(((start + i) * columns) + (2 * arcs), width);
            var head = heads[i] > 0 ? space.Projected.AsSpan(((start + heads[i] - 1) * columns) + (2 * arcs) + width, width) : _weights.LabelRoot;
            var hidden = space.Hidden.AsSpan((start + i) * width, width);
            for (var k = 0; k < width; k++)
                hidden[k] = Math.Max(0, own[k] + head[k]);
        }
        for (var i = 0; i < n; i++)
            heads[i] = heads[i] == 0 ? -1 : sentence.First + heads[i] - 1;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }
}
