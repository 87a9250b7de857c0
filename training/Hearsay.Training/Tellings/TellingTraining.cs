using System.Diagnostics;
using Hearsay.Language.Neural;
using Hearsay.Reader.TellingModel;
using Hearsay.Reader.Tellings;
using Hearsay.Training.Language;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Tellings;

/// <summary>
/// Trains the network of tellings by Adam with a rate that falls to nothing. A step's articles are shared out to two threads in a fixed way and their gradients added up in a
/// fixed order, so that the same data gives the same weights.
/// </summary>
internal sealed class TellingTraining
{
    private const int Threads = 2, WarmSteps = 100, CueBegin = 1;
    private const float LongestGradient = 2f, FirstHighwayBias = -1f;

    private readonly TellingSettings _settings;
    private readonly TellingWeights _weights, _first, _second;
    private readonly PackedTellings _packed;
    private readonly TellingChunk[] _chunks;
    private int _step;

    public TellingTraining(TellingShape shape, TellingSettings settings)
    {
        _settings = settings;
        (_weights, _first, _second) = (new TellingWeights(shape), new TellingWeights(shape), new TellingWeights(shape));
        _packed = new PackedTellings(_weights);
        _chunks = [.. Enumerable.Range(0, Threads).Select(_ => new TellingChunk(_weights, _packed, settings))];
        Start();
    }

    /// <summary>The weights, with what makes them find more than the likelihood asks for.</summary>
    public TellingWeights Finish()
    {
        var finished = new TellingWeights(_weights.Shape);
        foreach (var (from, to) in _weights.All.Zip(finished.All))
            from.CopyTo(to, 0);
        Favour(finished.CueTransitions, TellingShape.CueLabels, CueBegin, _settings.CueBonus);
        Favour(finished.RoleTransitions, TellingShape.RoleLabels, (int)RoleLabel.ContentBegin, _settings.ContentBonus);
        Favour(finished.RoleTransitions, TellingShape.RoleLabels, (int)RoleLabel.SourceBegin, _settings.SourceBonus);
        return finished;
    }

    /// <summary>Trains; after each round <paramref name="listen"/> hears what was reached.</summary>
    public void Train(IReadOnlyList<TellingExercise> articles, Action<int, double, double, TimeSpan> listen)
    {
        var size = _settings.BatchArticles;
        var steps = _settings.Rounds * (articles.Count / size);
        for (var round = 0; round < _settings.Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var (cues, roles) = (0.0, 0.0);
            foreach (var batch in Shuffle.Order(articles.Count, round).Select(i => articles[i]).Chunk(size).Where(batch => batch.Length == size))
            {
                var (ofCues, ofRoles) = Step(batch, steps);
                (cues, roles) = (cues + ofCues, roles + ofRoles);
            }
            listen(round, cues, roles, watch.Elapsed);
        }
    }

    private void Start()
    {
        var shape = _weights.Shape;
        var chance = new Dropout(1);
        chance.Fill(_weights.Entry, MathF.Sqrt(3f / shape.Inputs));
        chance.Fill(_weights.Marks, 0.15f);
        foreach (var matrix in _weights.Recurrent)
            chance.Fill(matrix, MathF.Sqrt(3f / shape.Width));
        foreach (var gates in _weights.Gates)
            gates.AsSpan(3 * shape.Width, shape.Width).Fill(FirstHighwayBias);
        chance.Fill(_weights.Hidden, MathF.Sqrt(6f / shape.Width));
        chance.Fill(_weights.Output, MathF.Sqrt(3f / shape.CueWidth));
        chance.Fill(_weights.Token, MathF.Sqrt(3f / shape.Width));
        chance.Fill(_weights.Cue, MathF.Sqrt(3f / shape.Width));
        chance.Fill(_weights.Pairs, 0.15f);
        chance.Fill(_weights.Role, MathF.Sqrt(3f / shape.RoleWidth));
        Forbid(_weights.CueTransitions, TellingShape.CueLabels, CueBegin);
        Forbid(_weights.RoleTransitions, TellingShape.RoleLabels, (int)RoleLabel.ContentBegin);
        Forbid(_weights.RoleTransitions, TellingShape.RoleLabels, (int)RoleLabel.SourceBegin);
    }

    /// <summary>What is inside follows its begin or itself.</summary>
    private static void Forbid(float[] transitions, int labels, int begin)
    {
        for (var from = -1; from < labels; from++)
            if (from != begin && from != begin + 1)
                transitions[((from + 1) * labels) + begin + 1] = float.NegativeInfinity;
    }

    private static void Favour(float[] transitions, int labels, int begin, float bonus)
    {
        for (var from = -1; from < labels; from++)
            transitions[((from + 1) * labels) + begin] += bonus;
    }

    private (double Cues, double Roles) Step(TellingExercise[] batch, int steps)
    {
        _step++;
        _packed.Pack();
        var losses = new (double Cues, double Roles)[Threads];
        var share = 1f / batch.Sum(article => article.Relations.Length + 1);
        Parallel.For(0, Threads, part =>
        {
            foreach (var array in _chunks[part].Gradients.All)
                Array.Clear(array);
            for (var i = part; i < batch.Length; i += Threads)
            {
                var (cues, roles) = _chunks[part].Learn(batch[i], ((ulong)_step * 64) + (ulong)i + 1, share);
                losses[part] = (losses[part].Cues + cues, losses[part].Roles + roles);
            }
        });
        Follow(_settings.Rate * Math.Min(1f, _step / (float)WarmSteps) * (1f - ((float)(_step - 1) / steps)) * Adam.Correction(_step));
        return (losses.Sum(loss => loss.Cues), losses.Sum(loss => loss.Roles));
    }

    private void Follow(float rate)
    {
        var sums = _chunks[0].Gradients.All.ToArray();
        var square = 0.0;
        foreach (var (sum, other) in sums.Zip(_chunks[1].Gradients.All))
        {
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += other[i];
                square += sum[i] * sum[i];
            }
        }
        var scale = Math.Min(1f, LongestGradient / (float)(Math.Sqrt(square) + 1e-6));
        var (weights, first, second) = (_weights.All.ToArray(), _first.All.ToArray(), _second.All.ToArray());
        Parallel.For(0, weights.Length, i => Adam.Step(weights[i], first[i], second[i], sums[i], scale, rate));
    }
}
