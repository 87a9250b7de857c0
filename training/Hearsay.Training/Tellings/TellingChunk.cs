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
    private readonly RecurrentStack _stack;
    private float[] _vectors = [], _keptVectors = [], _d = [];
    private int[] _marks = [];
    private int _capacity;

    public TellingChunk(TellingWeights weights, PackedTellings packed, TellingSettings settings)
    {
        (_weights, _packed, _shape, _settings) = (weights, packed, weights.Shape, settings);
        Gradients = new TellingWeights(_shape);
        _stack = new RecurrentStack(_shape.Width, packed.Recurrent, weights.Gates, (Gradients.Recurrent, Gradients.Gates), settings.Dropout);
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
        Enter(article, ref chance);
        _stack.Forward([count], ref chance);
        var top = _stack.Top;
        var d = _d.AsSpan(0, count * _shape.Width);
        d.Clear();
        var cues = _cues.Learn(article, top, d, share, ref chance);
        var roles = _roles.Learn(article, _cues.Doubtful(article), top, d, share);
        _stack.Back([count], d);
        BackToEntry(article, d);
        return (cues, roles);
    }

    private void Reserve(int count)
    {
        if (count <= _capacity)
            return;
        _capacity = count;
        _stack.Reserve(count);
        (_vectors, _keptVectors) = (new float[count * _shape.Inputs], new float[count * _shape.Inputs]);
        (_d, _marks) = (new float[count * _shape.Width], new int[count * TokenMarks.Count]);
    }

    private void Enter(TellingExercise article, ref Dropout chance)
    {
        var count = article.Count;
        var vectors = _vectors.AsSpan(0, count * _shape.Inputs);
        article.Facts.Analysis.Vectors.AsSpan().CopyTo(vectors);
        chance.Apply(vectors, _keptVectors, _settings.InputDropout);
        _packed.Entry.Forward.Multiply(vectors, _shape.Inputs, count, _stack.Bottom, _shape.Width, add: false);
        AddMarks(article, ref chance);
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
                    Vectors.Add(_weights.Marks.AsSpan(marks[i] * _shape.Width, _shape.Width), _stack.Bottom.AsSpan(token * _shape.Width, _shape.Width));
        }
    }

    private Span<int> Marks(int token) => _marks.AsSpan(token * TokenMarks.Count, TokenMarks.Count);

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
