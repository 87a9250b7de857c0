using Hearsay.Training.Tellings;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class ChainSumsTests
{
    private static readonly float[] Transitions = [0.3f, -0.2f, 0.5f, 0.1f, -0.7f, 0.9f];
    private static readonly float[] Emissions = [0.4f, -1, 2, 0.3f, -0.6f, 0.8f];

    [Fact]
    public void Forward_backward_sums_over_all_paths()
    {
        var sums = Run(Transitions);
        var paths = Enumerable.Range(0, 8).Select(bits => new byte[] { (byte)(bits >> 2), (byte)((bits >> 1) & 1), (byte)(bits & 1) }).ToArray();
        var weights = paths.Select(path => Math.Exp(sums.ScoreOf(path, Transitions))).ToArray();
        Assert.Equal(Math.Log(weights.Sum()), sums.Total, 4);
        var through = paths.Zip(weights).Where(x => x.First[1] == 1).Sum(x => x.Second) / weights.Sum();
        Assert.Equal(through, sums.Marginal(1, 1), 4);
        var step = paths.Zip(weights).Where(x => x.First[1] == 1 && x.First[2] == 0).Sum(x => x.Second) / weights.Sum();
        Assert.Equal(step, sums.Marginal(2, 1, 0, Transitions[4]), 4);
    }

    [Fact]
    public void Gradients_of_transitions_are_the_slopes_of_the_loss()
    {
        var gradients = new float[Transitions.Length];
        Run(Transitions).AddTransitionGradients([0, 1, 1], Transitions, 1, gradients);
        for (var at = 0; at < Transitions.Length; at++)
            Assert.Equal((Loss(at, 0.01f) - Loss(at, -0.01f)) / 0.02f, gradients[at], 3);
    }

    private static float Loss(int at, float step)
    {
        var changed = (float[])Transitions.Clone();
        changed[at] += step;
        var sums = Run(changed);
        return sums.Total - sums.ScoreOf([0, 1, 1], changed);
    }

    private static ChainSums Run(float[] transitions)
    {
        var sums = new ChainSums(2);
        Emissions.CopyTo(sums.Reserve(3));
        sums.Run(3, transitions);
        return sums;
    }
}
