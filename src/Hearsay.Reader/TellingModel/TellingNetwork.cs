using Hearsay.Language;
using Hearsay.Language.Neural;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.TellingModel;

/// <summary>
/// Tells cues, and for each cue its source and content, from the vectors of the language analysis: layers of simple recurrent units over the text put each token into its
/// surroundings beyond the sentence; a hidden layer scores cues; another, over token, cue and what lies between them, scores what the token is to the cue. The scores are
/// those of linear chains (Lafferty, McCallum and Pereira 2001). Immutable, thread-safe.
/// </summary>
internal sealed class TellingNetwork
{
    // Longer texts are read in stretches, with what stands before and behind them in view.
    private const int LongestStretch = 2048, Before = 256, Behind = 512;

    private readonly PackedMatrix _entry, _hidden, _output, _token, _cue, _role;
    private readonly PackedMatrix[] _recurrent;

    public TellingNetwork(TellingWeights weights)
    {
        Weights = weights;
        var shape = weights.Shape;
        _entry = new PackedMatrix(shape.Inputs, shape.Width, weights.Entry);
        _recurrent = [.. weights.Recurrent.Select(cells => new PackedMatrix(shape.Width, 3 * shape.Width, cells))];
        _hidden = new PackedMatrix(shape.Width, shape.CueWidth, weights.Hidden);
        _output = new PackedMatrix(shape.CueWidth, TellingShape.OutputColumns, weights.Output);
        _token = new PackedMatrix(shape.Width, shape.RoleWidth, weights.Token);
        _cue = new PackedMatrix(shape.Width, shape.RoleWidth, weights.Cue);
        _role = new PackedMatrix(shape.RoleWidth, TellingShape.OutputColumns, weights.Role);
    }

    public TellingWeights Weights { get; }

    private TellingShape Shape => Weights.Shape;

    /// <summary>Encodes a text, stretch by stretch; all sentences come, once.</summary>
    /// <param name="facts">The text.</param>
    /// <param name="space">Where to; a stretch is valid until the next one is asked for.</param>
    public IEnumerable<EncodedStretch> Encode(TokenFacts facts, TellingSpace space)
    {
        var sentences = facts.Analysis.Sentences;
        for (var first = 0; first < sentences.Length;)
        {
            var end = first + 1;
            while (end < sentences.Length && sentences[end].End - sentences[first].First <= LongestStretch)
                end++;
            var tokens = new TokenRange(Math.Max(0, sentences[first].First - Before), Math.Min(facts.Count, sentences[end - 1].End + Behind));
            Encode(facts, tokens, space);
            yield return new EncodedStretch(facts, tokens, sentences.AsMemory()[first..end], space);
            first = end;
        }
    }

    private void Encode(TokenFacts facts, TokenRange stretch, TellingSpace space)
    {
        var (width, count) = (Shape.Width, stretch.Count);
        space.Reserve(Shape, count);
        _entry.Multiply(facts.Analysis.Vectors.AsSpan()[(stretch.First * Shape.Inputs)..], Shape.Inputs, count, space.Inputs, width, add: false);
        AddMarks(facts, stretch, space.Inputs);
        for (var layer = 0; layer < _recurrent.Length; layer++)
        {
            _recurrent[layer].Multiply(space.Inputs, width, count, space.Gates, 3 * width, add: false);
            RecurrentLayer.Forward(width, Weights.Gates[layer], space.Inputs, space.Gates, space.States, space.Outputs, count);
            (space.Inputs, space.Outputs) = (space.Outputs, space.Inputs);
        }
        _hidden.Multiply(space.Inputs, width, count, space.Gates, Shape.CueWidth, add: false);
        Vectors.AddBias(space.Gates, Shape.CueWidth, count, Weights.HiddenBias, Shape.CueWidth);
        _output.Multiply(space.Gates, Shape.CueWidth, count, space.Cues, TellingShape.OutputColumns, add: false);
        Vectors.AddBias(space.Cues, TellingShape.OutputColumns, count, Weights.OutputBias, 0);
        _token.Multiply(space.Inputs, width, count, space.Tokens, Shape.RoleWidth, add: false);
    }

    private void AddMarks(TokenFacts facts, TokenRange stretch, float[] inputs)
    {
        Span<int> rows = stackalloc int[TokenMarks.Count];
        for (var token = stretch.First; token < stretch.End; token++)
        {
            TokenMarks.Fill(facts, token, rows);
            foreach (var row in rows)
                Vectors.Add(Weights.Marks.AsSpan(row * Shape.Width, Shape.Width), inputs.AsSpan((token - stretch.First) * Shape.Width, Shape.Width));
        }
    }

    /// <summary>Scores what each token of a window is to a cue.</summary>
    /// <param name="stretch">A stretch that holds the window.</param>
    /// <param name="view">The text as seen from the cue.</param>
    /// <param name="window">The tokens to look at.</param>
    /// <param name="scores">Comes back: a score for each label, a row a token.</param>
    public void ScoreRoles(EncodedStretch stretch, CueView view, TokenRange window, Span<float> scores)
    {
        var (width, space) = (Shape.RoleWidth, stretch.Space);
        FillHidden(stretch, view, window);
        Vectors.AddBias(space.Hidden, width, window.Count, FromCue(stretch, view.Cue), width);
        _role.Multiply(space.Hidden, width, window.Count, space.Roles, TellingShape.OutputColumns, add: false);
        for (var i = 0; i < window.Count; i++)
            for (var label = 0; label < TellingShape.RoleLabels; label++)
                scores[(i * TellingShape.RoleLabels) + label] = space.Roles[(i * TellingShape.OutputColumns) + label] + Weights.RoleOutputBias[label];
    }

    private void FillHidden(EncodedStretch stretch, CueView view, TokenRange window)
    {
        var width = Shape.RoleWidth;
        Span<int> rows = stackalloc int[PairMarks.Count];
        for (var i = 0; i < window.Count; i++)
        {
            var row = stretch.Space.Hidden.AsSpan(i * width, width);
            stretch.Space.Tokens.AsSpan((window.First + i - stretch.Tokens.First) * width, width).CopyTo(row);
            PairMarks.Fill(view, window.First + i, rows);
            foreach (var mark in rows)
                Vectors.Add(Weights.Pairs.AsSpan(mark * width, width), row);
        }
    }

    /// <summary>What the cue puts into the hidden layer: its tokens' mean.</summary>
    private float[] FromCue(EncodedStretch stretch, TokenRange cue)
    {
        var (mean, sum) = (new float[Shape.Width], new float[_cue.PaddedColumns]);
        for (var token = cue.First; token < cue.End; token++)
            Vectors.AddScaled(stretch.Space.Inputs.AsSpan((token - stretch.Tokens.First) * Shape.Width, Shape.Width), 1f / cue.Count, mean);
        _cue.Multiply(mean, Shape.Width, 1, sum, sum.Length, add: false);
        Vectors.Add(Weights.RoleBias, sum);
        return sum;
    }
}
