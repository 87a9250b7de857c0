using Hearsay.Language;
using Hearsay.Language.Neural;
using Hearsay.Reader.TellingModel;
using Hearsay.Reader.Tellings;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Tellings;

/// <summary>Learns what tokens are to cues from the encoded tokens of an article.</summary>
internal sealed class RoleTask(TellingWeights weights, PackedTellings packed, TellingWeights gradients)
{
    private const int Columns = TellingShape.OutputColumns, Labels = TellingShape.RoleLabels;
    private readonly TellingShape _shape = weights.Shape;
    private readonly ChainSums _sums = new(Labels);
    private float[] _tokens = [], _cues = [], _dTokens = [], _dCues = [], _hidden = [], _outputs = [], _dHidden = [], _cue = [];
    private int[] _rows = [];

    /// <summary>Adds to the gradients, and to those of the tokens.</summary>
    /// <param name="article">The article with its marked cues.</param>
    /// <param name="falseCues">Cues that tell nothing.</param>
    /// <param name="tokens">The encoded tokens.</param>
    /// <param name="d">Their gradients.</param>
    /// <param name="share">What gradients are multiplied with.</param>
    /// <returns>The loss.</returns>
    public double Learn(TellingExercise article, IEnumerable<TokenRange> falseCues, float[] tokens, Span<float> d, float share)
    {
        var (width, count) = (_shape.RoleWidth, article.Count);
        if (_tokens.Length < count * width)
            (_tokens, _cues, _dTokens, _dCues) = (new float[count * width], new float[count * width], new float[count * width], new float[count * width]);
        packed.Token.Forward.Multiply(tokens, _shape.Width, count, _tokens, width, add: false);
        packed.Cue.Forward.Multiply(tokens, _shape.Width, count, _cues, width, add: false);
        _dTokens.AsSpan(0, count * width).Clear();
        _dCues.AsSpan(0, count * width).Clear();
        var loss = 0.0;
        foreach (var (cue, roles) in article.Relations)
            loss += Learn(article.View(cue), roles, share);
        foreach (var cue in falseCues.ToList())
            loss += Learn(article.View(cue), null, share);
        packed.Token.Back.Multiply(_dTokens, width, count, d, _shape.Width, add: true);
        packed.Cue.Back.Multiply(_dCues, width, count, d, _shape.Width, add: true);
        OuterProduct.Add(tokens, _shape.Width, _dTokens, width, count, gradients.Token, _shape.Width, width);
        OuterProduct.Add(tokens, _shape.Width, _dCues, width, count, gradients.Cue, _shape.Width, width);
        return loss;
    }

    private double Learn(CueView view, byte[]? roles, float share)
    {
        var (width, window, n) = (_shape.RoleWidth, view.Window, view.Window.Count);
        Forward(view);
        var emissions = _sums.Reserve(n);
        for (var i = 0; i < n; i++)
            for (var label = 0; label < Labels; label++)
                emissions[(i * Labels) + label] = _outputs[(i * Columns) + label] + weights.RoleOutputBias[label];
        _sums.Run(n, weights.RoleTransitions);
        ReadOnlySpan<byte> gold = roles ?? new byte[n];
        var loss = _sums.Total - _sums.ScoreOf(gold, weights.RoleTransitions);
        for (var i = 0; i < n; i++)
        {
            var row = _outputs.AsSpan(i * Columns, Columns);
            row.Clear();
            for (var label = 0; label < Labels; label++)
                row[label] = share * (_sums.Marginal(i, label) - (gold[i] == label ? 1f : 0f));
            Vectors.Add(row, gradients.RoleOutputBias);
        }
        _sums.AddTransitionGradients(gold, weights.RoleTransitions, share, gradients.RoleTransitions);
        packed.Role.Back.Multiply(_outputs, Columns, n, _dHidden, width, add: false);
        OuterProduct.Add(_hidden, width, _outputs, Columns, n, gradients.Role, width, Columns);
        Back(view);
        return loss;
    }

    private void Forward(CueView view)
    {
        var (width, window, n) = (_shape.RoleWidth, view.Window, view.Window.Count);
        if (_hidden.Length < n * width)
            (_hidden, _dHidden, _outputs, _rows) = (new float[n * width], new float[n * width], new float[n * Columns], new int[n * PairMarks.Count]);
        _cue = new float[width];
        for (var token = view.Cue.First; token < view.Cue.End; token++)
            Vectors.AddScaled(_cues.AsSpan(token * width, width), 1f / view.Cue.Count, _cue);
        Vectors.Add(weights.RoleBias, _cue);
        for (var i = 0; i < n; i++)
        {
            var row = _hidden.AsSpan(i * width, width);
            _tokens.AsSpan((window.First + i) * width, width).CopyTo(row);
            var marks = _rows.AsSpan(i * PairMarks.Count, PairMarks.Count);
            PairMarks.Fill(view, window.First + i, marks);
            foreach (var mark in marks)
                Vectors.Add(weights.Pairs.AsSpan(mark * width, width), row);
        }
        Vectors.AddBias(_hidden, width, n, _cue, width);
        packed.Role.Forward.Multiply(_hidden, width, n, _outputs, Columns, add: false);
    }

    private void Back(CueView view)
    {
        var (width, window, n) = (_shape.RoleWidth, view.Window, view.Window.Count);
        var cue = new float[width];
        for (var i = 0; i < n; i++)
        {
            var row = _dHidden.AsSpan(i * width, width);
            for (var k = 0; k < width; k++)
                row[k] = _hidden[(i * width) + k] > 0 ? row[k] : 0;
            Vectors.Add(row, _dTokens.AsSpan((window.First + i) * width, width));
            Vectors.Add(row, cue);
            foreach (var mark in _rows.AsSpan(i * PairMarks.Count, PairMarks.Count))
                Vectors.Add(row, gradients.Pairs.AsSpan(mark * width, width));
        }
        Vectors.Add(cue, gradients.RoleBias);
        for (var token = view.Cue.First; token < view.Cue.End; token++)
            Vectors.AddScaled(cue, 1f / view.Cue.Count, _dCues.AsSpan(token * width, width));
    }
}
