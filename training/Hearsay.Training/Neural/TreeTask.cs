using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>Learns heads and relations from the encoded tokens of a chunk: each token's head by itself, each relation for the right head.</summary>
internal sealed class TreeTask(NetworkWeights weights, PackedNetwork packed, NetworkSettings settings, Gradients gradients)
{
    private const float Impossible = -1e4f, Negligible = 1e-5f;

    private readonly NetworkShape _shape = weights.Shape;
    private readonly RelationTask _relations = new(weights, packed, gradients);
    private float[] _projected = [], _kept = [], _queries = [], _dProjected = [], _dQueries = [], _scores = [];

    public void Reserve(int count)
    {
        var projected = count * _shape.ProjectionColumns;
        (_projected, _kept, _dProjected) = (new float[projected], new float[projected], new float[projected]);
        (_queries, _dQueries) = (new float[count * _shape.ArcWidth], new float[count * _shape.ArcWidth]);
        _relations.Reserve(count);
    }

    /// <summary>Adds to the gradients, and to those of the tokens.</summary>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<NetworkSentence> sentences, int count, float[] tokens, Span<float> d, float share, ref Dropout chance)
    {
        var (columns, arcs) = (_shape.ProjectionColumns, _shape.ArcWidth);
        packed.Projection.Forward.Multiply(tokens, _shape.Width, count, _projected, columns, add: false);
        Vectors.AddBias(_projected, columns, count, weights.ProjectionBias, 2 * arcs);
        chance.Apply(_projected.AsSpan(0, count * columns), _kept.AsSpan(0, count * columns), settings.TopDropout);
        packed.Arcs.Forward.Multiply(_projected, columns, count, _queries, arcs, add: false);
        Vectors.AddBias(_queries, arcs, count, weights.ArcBias, 0);
        _dProjected.AsSpan(0, count * columns).Clear();
        _dQueries.AsSpan(0, count * arcs).Clear();
        var (loss, start) = (0.0, 0);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
                loss += LearnHead(sentence, start, i, share);
            start += sentence.Count;
        }
        loss += _relations.Learn(sentences, count, _projected, _dProjected, share);
        packed.Arcs.Back.Multiply(_dQueries, arcs, count, _dProjected, columns, add: true);
        OuterProduct.Add(_projected, arcs, _dQueries, arcs, count, gradients.Weights.Arcs, columns, arcs);
        for (var token = 0; token < count; token++)
            Vectors.Add(_dQueries.AsSpan(token * arcs, arcs), gradients.Weights.ArcBias);
        BackThroughProjection(count, tokens, d);
        return loss;
    }

    private double LearnHead(NetworkSentence sentence, int start, int token, float share)
    {
        var (arcs, count) = (_shape.ArcWidth, sentence.Count);
        if (_scores.Length < count + 1)
            _scores = new float[(count + 1) * 2];
        var scores = _scores.AsSpan(0, count + 1);
        var query = _queries.AsSpan((start + token) * arcs, arcs);
        scores[0] = Vectors.Dot(query, weights.ArcRoot);
        for (var head = 0; head < count; head++)
            scores[head + 1] = head == token ? Impossible : Vectors.Dot(query, AsHead(_projected, start + head)) + weights.Distance[NetworkShape.DistanceOf(token, head)];
        var loss = CrossEntropy.Learn(scores, count + 1, sentence.Heads[token], share);
        var dQuery = _dQueries.AsSpan((start + token) * arcs, arcs);
        Vectors.AddScaled(weights.ArcRoot, scores[0], dQuery);
        Vectors.AddScaled(query, scores[0], gradients.Weights.ArcRoot);
        for (var head = 0; head < count; head++)
        {
            if (head == token || Math.Abs(scores[head + 1]) < share * Negligible)
                continue;
            Vectors.AddScaled(AsHead(_projected, start + head), scores[head + 1], dQuery);
            Vectors.AddScaled(query, scores[head + 1], AsHead(_dProjected, start + head));
            gradients.Weights.Distance[NetworkShape.DistanceOf(token, head)] += scores[head + 1];
        }
        return loss;
    }

    private Span<float> AsHead(float[] rows, int token) => rows.AsSpan((token * _shape.ProjectionColumns) + _shape.ArcWidth, _shape.ArcWidth);

    private void BackThroughProjection(int count, float[] tokens, Span<float> d)
    {
        var (columns, rectified) = (_shape.ProjectionColumns, 2 * _shape.ArcWidth);
        Dropout.Back(_dProjected.AsSpan(0, count * columns), _kept);
        for (var token = 0; token < count; token++)
        {
            for (var i = token * columns; i < (token * columns) + rectified; i++)
                _dProjected[i] = _projected[i] > 0 ? _dProjected[i] : 0;
            Vectors.Add(_dProjected.AsSpan(token * columns, columns), gradients.Weights.ProjectionBias);
        }
        packed.Projection.Back.Multiply(_dProjected, columns, count, d, _shape.Width, add: true);
        OuterProduct.Add(tokens, _shape.Width, _dProjected, columns, count, gradients.Weights.Projection, _shape.Width, columns);
    }
}
