using System.Diagnostics;
using Hearsay.Language.Neural;
using Hearsay.Training.Language;

namespace Hearsay.Training.Neural;

/// <summary>
/// Trains the network for all its tasks at once, by Adam (Kingma and Ba 2015) with a rate that falls to nothing. A step's sentences are shared out to two threads in a fixed
/// way and their gradients added up in a fixed order, so that the same data gives the same weights whatever else the machine does.
/// </summary>
internal sealed class NetworkTraining
{
    private const int Threads = 2;
    private const float LongestGradient = 2f, FirstHighwayBias = -1f;
    private const int WarmSteps = 300, LongestFading = 60;

    private readonly NetworkSettings _settings;
    private readonly NetworkWeights _weights, _first, _second;
    private readonly PackedNetwork _packed;
    private readonly Chunk[] _chunks;
    private readonly int[] _rowSteps;
    private int _step;

    public NetworkTraining(NetworkShape shape, NetworkSettings settings, int[] counts)
    {
        _settings = settings;
        (_weights, _first, _second) = (new NetworkWeights(shape), new NetworkWeights(shape), new NetworkWeights(shape));
        _packed = new PackedNetwork(_weights);
        _chunks = [.. Enumerable.Range(0, Threads).Select(_ => new Chunk(_weights, _packed, settings, counts))];
        _rowSteps = new int[shape.Rows];
        Start();
    }

    public NetworkWeights Weights => _weights;

    /// <summary>Trains; after each round <paramref name="listen"/> hears what was reached.</summary>
    public void Train(IReadOnlyList<NetworkSentence> sentences, Action<int, double, TimeSpan> listen)
    {
        var rounds = Enumerable.Range(0, _settings.Rounds).Select(round => Batches(sentences, round)).ToArray();
        var steps = rounds.Sum(batches => batches.Count);
        for (var round = 0; round < rounds.Length; round++)
        {
            var watch = Stopwatch.StartNew();
            var (loss, tokens) = (0.0, 0L);
            foreach (var batch in rounds[round])
            {
                var size = batch.Sum(part => part.Sum(sentence => sentence.Count));
                loss += Step(batch, size, steps);
                tokens += size;
            }
            listen(round, loss / tokens, watch.Elapsed);
        }
    }

    private void Start()
    {
        var shape = _weights.Shape;
        var chance = new Dropout(1);
        chance.Fill(_weights.Embedding, 0.15f);
        chance.Fill(_weights.Window, MathF.Sqrt(2f / shape.Width));
        foreach (var matrix in _weights.Recurrent)
            chance.Fill(matrix, MathF.Sqrt(3f / shape.Width));
        foreach (var gates in _weights.Gates)
            gates.AsSpan(3 * shape.Width, shape.Width).Fill(FirstHighwayBias);
        chance.Fill(_weights.Projection, MathF.Sqrt(3f / shape.Width));
        chance.Fill(_weights.Arcs, MathF.Sqrt(1f / shape.ArcWidth));
        chance.Fill(_weights.ArcRoot, 0.1f);
        chance.Fill(_weights.LabelRoot, 0.1f);
        chance.Fill(_weights.Labels, MathF.Sqrt(3f / shape.LabelWidth));
        chance.Fill(_weights.Hidden, MathF.Sqrt(6f / shape.Width));
        chance.Fill(_weights.Output, MathF.Sqrt(3f / shape.OutputWidth));
    }

    private List<NetworkSentence[][]> Batches(IReadOnlyList<NetworkSentence> sentences, int round)
    {
        var shown = sentences.SelectMany(sentence => Enumerable.Repeat(sentence, sentence.Times)).ToArray();
        var batches = new List<NetworkSentence[][]>();
        var parts = Enumerable.Range(0, Threads).Select(_ => new List<NetworkSentence>()).ToArray();
        var sizes = new int[Threads];
        foreach (var sentence in Shuffle.Order(shown.Length, round).Select(next => shown[next]))
        {
            var part = Array.IndexOf(sizes, sizes.Min());
            parts[part].Add(sentence);
            sizes[part] += sentence.Count;
            if (sizes.Sum() < _settings.BatchTokens)
                continue;
            batches.Add([.. parts.Select(list => list.ToArray())]);
            Array.ForEach(parts, list => list.Clear());
            Array.Clear(sizes);
        }
        return batches;
    }

    private double Step(NetworkSentence[][] batch, int tokens, int steps)
    {
        _step++;
        _packed.Pack();
        var losses = new double[Threads];
        Parallel.For(0, Threads, part => losses[part] = batch[part].Length == 0 ? Nothing(part) : _chunks[part].Learn(batch[part], ((ulong)_step * Threads) + (ulong)part + 1, 1f / tokens));
        var warm = Math.Min(1f, _step / (float)WarmSteps);
        var rate = _settings.Rate * warm * (1f - ((float)(_step - 1) / steps));
        Follow(rate);
        return losses.Sum();
    }

    private double Nothing(int part)
    {
        _chunks[part].Gradients.Clear();
        return 0;
    }

    private void Follow(float rate)
    {
        var gradients = _chunks.Select(chunk => chunk.Gradients).ToArray();
        var sums = gradients.Select(one => one.Weights.Dense.ToArray()).ToArray();
        var square = 0.0;
        for (var i = 0; i < sums[0].Length; i++)
        {
            Vectors.Add(sums[1][i], sums[0][i]);
            foreach (var value in sums[0][i])
                square += value * value;
        }
        foreach (var row in gradients[1].Touched)
            Vectors.Add(gradients[1].Row(row), gradients[0].Row(row));
        var scale = Math.Min(1f, LongestGradient / (float)(Math.Sqrt(square) + 1e-6));
        rate *= Adam.Correction(_step);
        var (weights, first, second) = (_weights.Dense.ToArray(), _first.Dense.ToArray(), _second.Dense.ToArray());
        Parallel.For(0, weights.Length, i => Adam.Step(weights[i], first[i], second[i], sums[0][i], scale, rate));
        var width = _weights.Shape.Width;
        var touched = gradients[0].Touched;
        Parallel.For(0, Threads, part =>
        {
            for (var i = part; i < touched.Count; i += Threads)
            {
                var row = touched[i];
                var at = row * width;
                var missed = Math.Min(LongestFading, _step - _rowSteps[row]);
                _rowSteps[row] = _step;
                Adam.Step(
                    _weights.Embedding.AsSpan(at, width), _first.Embedding.AsSpan(at, width), _second.Embedding.AsSpan(at, width), gradients[0].Weights.Embedding.AsSpan(at, width),
                    scale, rate, missed);
            }
        });
    }
}
