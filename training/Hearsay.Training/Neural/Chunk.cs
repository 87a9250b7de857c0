using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>What goes forward and back through the network for some sentences at once, on one thread. Arrays grow with the largest chunk and are used again.</summary>
internal sealed class Chunk
{
    /// <summary>The kinds of traits that words as such are known by, and that are forgotten now and then: the first ones.</summary>
    private const int Forgettable = 5;

    private readonly NetworkWeights _weights;
    private readonly PackedNetwork _packed;
    private readonly NetworkShape _shape;
    private readonly NetworkSettings _settings;
    private readonly int[] _counts;
    private readonly OutputTask _outputs;
    private readonly TreeTask _trees;
    private readonly RecurrentStack _stack;
    private float[] _embedded = [], _keptEmbedded = [], _window = [], _windowed = [], _d = [], _dWindow = [];
    private int[] _rows = [];
    private int _capacity;

    /// <param name="weights">The weights, which others may change between calls.</param>
    /// <param name="packed">The same, packed after each change.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="counts">How often each row of the embedding was seen.</param>
    public Chunk(NetworkWeights weights, PackedNetwork packed, NetworkSettings settings, int[] counts)
    {
        (_weights, _packed, _shape, _settings, _counts) = (weights, packed, weights.Shape, settings, counts);
        Gradients = new Gradients(_shape);
        _stack = new RecurrentStack(_shape.Width, packed.Recurrent, weights.Gates, (Gradients.Weights.Recurrent, Gradients.Weights.Gates), settings.Dropout);
        _outputs = new OutputTask(weights, packed, settings, Gradients);
        _trees = new TreeTask(weights, packed, settings, Gradients);
    }

    public Gradients Gradients { get; }

    /// <summary>Adds up the gradients of some sentences, each token's counted <paramref name="share"/>.</summary>
    /// <returns>The loss, summed over the tokens.</returns>
    public double Learn(IReadOnlyList<NetworkSentence> sentences, ulong seed, float share)
    {
        Gradients.Clear();
        var chance = new Dropout(seed);
        var count = sentences.Sum(sentence => sentence.Count);
        Reserve(count);
        Embed(sentences, count, ref chance);
        Enter(sentences, count, ref chance);
        var lengths = sentences.Select(sentence => sentence.Count).ToArray();
        _stack.Forward(lengths, ref chance);
        var d = _d.AsSpan(0, count * _shape.Width);
        d.Clear();
        var loss = _outputs.Learn(sentences, count, _stack.Top, d, share, ref chance);
        loss += _trees.Learn(sentences, count, _stack.Top, d, share, ref chance);
        _stack.Back(lengths, d);
        BackThroughWindow(sentences, count, d);
        BackToRows(count, d);
        return loss;
    }

    private void Reserve(int count)
    {
        if (count <= _capacity)
            return;
        _capacity = count;
        var wide = count * _shape.Width;
        (_embedded, _keptEmbedded, _windowed, _d) = (new float[wide], new float[wide], new float[wide], new float[wide]);
        (_window, _dWindow) = (new float[3 * wide], new float[3 * wide]);
        _rows = new int[count * KnownTraits.Count];
        _stack.Reserve(count);
        _outputs.Reserve(count);
        _trees.Reserve(count);
    }

    private void Embed(IReadOnlyList<NetworkSentence> sentences, int count, ref Dropout chance)
    {
        var next = 0;
        foreach (var sentence in sentences)
        {
            var kind = chance.NextShare();
            var rows = sentence.Rows[kind < _settings.Capitals ? 1 : kind < _settings.Capitals + _settings.SmallLetters ? 2 : 0];
            for (var i = 0; i < rows.Length; i++, next++)
            {
                var trait = i % KnownTraits.Count;
                var forgotten = trait < Forgettable && rows[i] >= KnownTraits.Count && chance.NextShare() < _settings.Forgotten / (_settings.Forgotten + _counts[rows[i]]);
                _rows[next] = forgotten ? trait : rows[i];
            }
        }
        var width = _shape.Width;
        _embedded.AsSpan(0, count * width).Clear();
        for (var i = 0; i < next; i++)
            Vectors.Add(_weights.Embedding.AsSpan(_rows[i] * width, width), _embedded.AsSpan(i / KnownTraits.Count * width, width));
    }

    /// <summary>Adds to each token what stands beside it.</summary>
    private void Enter(IReadOnlyList<NetworkSentence> sentences, int count, ref Dropout chance)
    {
        var (width, wide) = (_shape.Width, count * _shape.Width);
        chance.Apply(_embedded.AsSpan(0, wide), _keptEmbedded.AsSpan(0, wide), _settings.InputDropout);
        Slide(sentences);
        _packed.Window.Forward.Multiply(_window, 3 * width, count, _windowed, width, add: false);
        Vectors.AddBias(_windowed, width, count, _weights.WindowBias, width);
        _embedded.AsSpan(0, wide).CopyTo(_stack.Bottom);
        Vectors.Add(_windowed.AsSpan(0, wide), _stack.Bottom);
    }

    /// <summary>Lays each token between its neighbours.</summary>
    private void Slide(IReadOnlyList<NetworkSentence> sentences)
    {
        var (width, start) = (_shape.Width, 0);
        foreach (var sentence in sentences)
        {
            Neighbours.Lay(_embedded.AsSpan(start * width, sentence.Count * width), width, _window.AsSpan(start * 3 * width));
            start += sentence.Count;
        }
    }

    private void BackThroughWindow(IReadOnlyList<NetworkSentence> sentences, int count, Span<float> d)
    {
        var width = _shape.Width;
        var dWindowed = _windowed.AsSpan(0, d.Length);
        for (var i = 0; i < d.Length; i++)
            dWindowed[i] = dWindowed[i] > 0 ? d[i] : 0;
        for (var token = 0; token < count; token++)
            Vectors.Add(dWindowed.Slice(token * width, width), Gradients.Weights.WindowBias);
        OuterProduct.Add(_window, 3 * width, dWindowed, width, count, Gradients.Weights.Window, 3 * width, width);
        _packed.Window.Back.Multiply(dWindowed, width, count, _dWindow, 3 * width, add: false);
        var first = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
                for (var side = 0; side < 3; side++)
                    if (i + side - 1 is var to && to >= 0 && to < sentence.Count)
                        Vectors.Add(_dWindow.AsSpan((((first + i) * 3) + side) * width, width), d[((first + to) * width)..]);
            first += sentence.Count;
        }
    }

    private void BackToRows(int count, Span<float> d)
    {
        var width = _shape.Width;
        Dropout.Back(d, _keptEmbedded);
        for (var i = 0; i < count * KnownTraits.Count; i++)
            Vectors.Add(d.Slice(i / KnownTraits.Count * width, width), Gradients.Row(_rows[i]));
    }
}
