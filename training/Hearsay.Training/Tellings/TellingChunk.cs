using Hearsay.Language;
using Hearsay.Language.Neural;
using Hearsay.Reader.TellingModel;
using Hearsay.Reader.Tellings;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Tellings;

/// <summary>What goes forward and back through the network of tellings for one article, on one thread. Arrays grow with the longest and are used again.</summary>
internal sealed class TellingChunk
{
    private const int Forgotten = -1;

    private readonly TellingWeights _weights;
    private readonly PackedTellings _packed;
    private readonly TellingShape _shape;
    private readonly TellingSettings _settings;
    private readonly RoleTask _roles;
    private readonly CueTask _cues;
    private float[][] _inputs = [], _kept = [], _gates = [], _states = [];
    private float[] _vectors = [], _keptVectors = [], _d = [], _dOther = [];
    private int[] _marks = [];
    private int _capacity;

    public TellingChunk(TellingWeights weights, PackedTellings packed, TellingSettings settings)
    {
        (_weights, _packed, _shape, _settings) = (weights, packed, weights.Shape, settings);
        Gradients = new TellingWeights(_shape);
        _cues = new CueTask(weights, packed, settings, Gradients);
        _roles = new RoleTask(weights, packed, Gradients);
    }

    public TellingWeights Gradients { get; }

    /// <summary>Adds the gradients of an article, multiplied by <paramref name="share"/>.</summary>
    /// <returns>The losses of cues and of roles.</returns>
    public (double Cues, double Roles) Learn(TellingExercise article, ulong seed, float share)
    {
        var chance = new Dropout(seed);
        var count = article.Count;
        if (count == 0)
            return default;
        Reserve(count);
        Forward(article, ref chance);
        var top = _inputs[^1];
        var d = _d.AsSpan(0, count * _shape.Width);
        d.Clear();
        var cues = _cues.Learn(article, top, d, share, ref chance);
        var roles = _roles.Learn(article, _cues.Doubtful(article), top, d, share);
        for (var layer = _shape.Layers - 1; layer >= 0; layer--)
            BackThroughLayer(layer, count, d);
        Dropout.Back(d, _kept[0]);
        BackToEntry(article, d);
        return (cues, roles);
    }

    private void Reserve(int count)
    {
        if (count <= _capacity)
            return;
        _capacity = count;
        var wide = count * _shape.Width;
        (_inputs, _kept) = (Many(_shape.Layers + 1, wide), Many(_shape.Layers + 1, wide));
        (_gates, _states) = (Many(_shape.Layers, 3 * wide), Many(_shape.Layers, wide));
        (_vectors, _keptVectors) = (new float[count * _shape.Inputs], new float[count * _shape.Inputs]);
        (_d, _dOther, _marks) = (new float[wide], new float[wide], new int[count * TokenMarks.Count]);
    }

    private static float[][] Many(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new float[length])];

    private void Forward(TellingExercise article, ref Dropout chance)
    {
        var (width, count) = (_shape.Width, article.Count);
        var vectors = _vectors.AsSpan(0, count * _shape.Inputs);
        article.Facts.Analysis.Vectors.AsSpan().CopyTo(vectors);
        chance.Apply(vectors, _keptVectors, _settings.InputDropout);
        _packed.Entry.Forward.Multiply(vectors, _shape.Inputs, count, _inputs[0], width, add: false);
        AddMarks(article, ref chance);
        Drop(0, count, ref chance);
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            _packed.Recurrent[layer].Forward.Multiply(_inputs[layer], width, count, _gates[layer], 3 * width, add: false);
            RecurrentLayer.Forward(width, _weights.Gates[layer], _inputs[layer], _gates[layer], _states[layer], _inputs[layer + 1], count);
            Drop(layer + 1, count, ref chance);
        }
    }

    private void AddMarks(TellingExercise article, ref Dropout chance)
    {
        for (var token = 0; token < article.Count; token++)
        {
            var marks = Marks(token);
            TokenMarks.Fill(article.Facts, token, marks);
            for (var i = 0; i < marks.Length; i++)
                if (i >= TokenMarks.Unforgettable && chance.NextShare() < _settings.Forgotten)
                    marks[i] = Forgotten;
                else
                    Vectors.Add(_weights.Marks.AsSpan(marks[i] * _shape.Width, _shape.Width), _inputs[0].AsSpan(token * _shape.Width, _shape.Width));
        }
    }

    private Span<int> Marks(int token) => _marks.AsSpan(token * TokenMarks.Count, TokenMarks.Count);

    private void Drop(int layer, int count, ref Dropout chance)
    {
        var length = count * _shape.Width;
        chance.Apply(_inputs[layer].AsSpan(0, length), _kept[layer].AsSpan(0, length), _settings.Dropout);
    }

    private void BackThroughLayer(int layer, int count, Span<float> d)
    {
        var width = _shape.Width;
        Dropout.Back(d, _kept[layer + 1]);
        var below = _dOther.AsSpan(0, d.Length);
        below.Clear();
        new RecurrentGradient(width, _weights.Gates[layer], Gradients.Gates[layer]).Back(_inputs[layer], _gates[layer], _states[layer], d, below, count);
        _packed.Recurrent[layer].Back.Multiply(_gates[layer], 3 * width, count, below, width, add: true);
        OuterProduct.Add(_inputs[layer], width, _gates[layer], 3 * width, count, Gradients.Recurrent[layer], width, 3 * width);
        below.CopyTo(d);
    }

    private void BackToEntry(TellingExercise article, Span<float> d)
    {
        var width = _shape.Width;
        for (var token = 0; token < article.Count; token++)
            foreach (var mark in Marks(token))
                if (mark != Forgotten)
                    Vectors.Add(d.Slice(token * width, width), Gradients.Marks.AsSpan(mark * width, width));
        OuterProduct.Add(_vectors, _shape.Inputs, d, width, article.Count, Gradients.Entry, _shape.Inputs, width);
    }
}
