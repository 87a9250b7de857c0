using Hearsay.Language;
using Hearsay.Language.Neural;
using Hearsay.Reader.TellingModel;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Tellings;

/// <summary>Learns cues, and aside from them which tokens are of any content or source, from the encoded tokens of an article.</summary>
internal sealed class CueTask(TellingWeights weights, PackedTellings packed, TellingSettings settings, TellingWeights gradients)
{
    private const int Columns = TellingShape.OutputColumns, Labels = TellingShape.CueLabels;
    private readonly TellingShape _shape = weights.Shape;
    private readonly ChainSums _sums = new(Labels);
    private float[] _hidden = [], _kept = [], _outputs = [], _dHidden = [], _begins = [], _insides = [];

    /// <summary>Adds to the gradients, and to those of the tokens.</summary>
    /// <returns>The loss.</returns>
    public double Learn(TellingExercise article, float[] tokens, Span<float> d, float share, ref Dropout chance)
    {
        var (width, count) = (_shape.CueWidth, article.Count);
        Reserve(count);
        packed.Hidden.Forward.Multiply(tokens, _shape.Width, count, _hidden, width, add: false);
        Vectors.AddBias(_hidden, width, count, weights.HiddenBias, width);
        chance.Apply(_hidden.AsSpan(0, count * width), _kept.AsSpan(0, count * width), settings.Dropout);
        packed.Output.Forward.Multiply(_hidden, width, count, _outputs, Columns, add: false);
        Vectors.AddBias(_outputs, Columns, count, weights.OutputBias, 0);
        var loss = 0.0;
        foreach (var sentence in article.Facts.Analysis.Sentences)
            loss += LearnCues(sentence, article.Cues, share);
        for (var token = 0; token < count; token++)
        {
            var row = _outputs.AsSpan(token * Columns, Columns);
            CrossEntropy.Learn(row.Slice(3, 2), 2, article.Content[token] ? 1 : 0, share * settings.AsideWeight);
            CrossEntropy.Learn(row.Slice(5, 2), 2, article.Source[token] ? 1 : 0, share * settings.AsideWeight);
            row[7..].Clear();
            Vectors.Add(row, gradients.OutputBias);
        }
        Back(tokens, count, d);
        return loss;
    }

    /// <summary>Cues that the network finds likely enough and that are none.</summary>
    public IEnumerable<TokenRange> Doubtful(TellingExercise article)
    {
        foreach (var sentence in article.Facts.Analysis.Sentences)
            for (var token = sentence.First; token < sentence.End; token++)
            {
                if (_begins[token] < settings.FalseCue || article.Cues[token] != 0)
                    continue;
                var end = token + 1;
                while (end < sentence.End && _insides[end] > 0.5f && article.Cues[end] == 0)
                    end++;
                yield return new TokenRange(token, end);
            }
    }

    private void Reserve(int count)
    {
        if (_begins.Length >= count)
            return;
        (_hidden, _kept, _dHidden) = (new float[count * _shape.CueWidth], new float[count * _shape.CueWidth], new float[count * _shape.CueWidth]);
        (_outputs, _begins, _insides) = (new float[count * Columns], new float[count], new float[count]);
    }

    private double LearnCues(TokenRange sentence, byte[] cues, float share)
    {
        if (sentence.Count == 0)
            return 0;
        var emissions = _sums.Reserve(sentence.Count);
        for (var i = 0; i < sentence.Count; i++)
            _outputs.AsSpan((sentence.First + i) * Columns, Labels).CopyTo(emissions[(i * Labels)..]);
        _sums.Run(sentence.Count, weights.CueTransitions);
        var gold = cues.AsSpan(sentence.First, sentence.Count);
        var loss = _sums.Total - _sums.ScoreOf(gold, weights.CueTransitions);
        for (var i = 0; i < sentence.Count; i++)
        {
            (_begins[sentence.First + i], _insides[sentence.First + i]) = (_sums.Marginal(i, 1), _sums.Marginal(i, 2));
            for (var label = 0; label < Labels; label++)
                _outputs[((sentence.First + i) * Columns) + label] = share * (_sums.Marginal(i, label) - (gold[i] == label ? 1f : 0f));
        }
        _sums.AddTransitionGradients(gold, weights.CueTransitions, share, gradients.CueTransitions);
        return loss;
    }

    private void Back(float[] tokens, int count, Span<float> d)
    {
        var width = _shape.CueWidth;
        packed.Output.Back.Multiply(_outputs, Columns, count, _dHidden, width, add: false);
        OuterProduct.Add(_hidden, width, _outputs, Columns, count, gradients.Output, width, Columns);
        for (var i = 0; i < count * width; i++)
            _dHidden[i] = _hidden[i] > 0 ? _dHidden[i] * _kept[i] : 0;
        for (var token = 0; token < count; token++)
            Vectors.Add(_dHidden.AsSpan(token * width, width), gradients.HiddenBias);
        packed.Hidden.Back.Multiply(_dHidden, width, count, d, _shape.Width, add: true);
        OuterProduct.Add(tokens, _shape.Width, _dHidden, width, count, gradients.Hidden, _shape.Width, width);
    }
}
