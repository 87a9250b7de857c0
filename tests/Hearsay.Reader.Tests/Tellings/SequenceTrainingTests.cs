using Hearsay.Reader.Tellings;
using Hearsay.Training.Tellings;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class SequenceTrainingTests
{
    private static readonly float[] Transitions = [0.3f, -0.2f, 0.5f, 0.1f, -0.7f, 0.9f];
    private static readonly float[] Emissions = [0.4f, -1, 2, 0.3f, -0.6f, 0.8f];

    [Fact]
    public void Forward_backward_sums_over_all_paths()
    {
        var sums = new ChainSums(2);
        Emissions.CopyTo(sums.Reserve(3));
        sums.Run(3, Transitions);
        var paths = Enumerable.Range(0, 8).Select(bits => new byte[] { (byte)(bits >> 2), (byte)((bits >> 1) & 1), (byte)(bits & 1) }).ToArray();
        var weights = paths.Select(path => Math.Exp(sums.ScoreOf(path, Transitions))).ToArray();
        Assert.Equal(Math.Log(weights.Sum()), sums.Total, 4);
        var through = paths.Zip(weights).Where(x => x.First[1] == 1).Sum(x => x.Second) / weights.Sum();
        Assert.Equal(through, sums.Marginal(1, 1), 4);
        var step = paths.Zip(weights).Where(x => x.First[1] == 1 && x.First[2] == 0).Sum(x => x.Second) / weights.Sum();
        Assert.Equal(step, sums.Marginal(2, 1, 0, Transitions[4]), 4);
    }

    [Fact]
    public void It_learns_that_a_label_goes_on_until_its_end_is_marked()
    {
        var model = Trained();
        Assert.Equal([0, 1, 2, 2, 0, 0], Labels(model, "a b a a c a"));
        Assert.Equal([0, 0, 0], Labels(model, "a c a"));
    }

    [Fact]
    public void The_same_data_give_the_same_weights() => Assert.Equal(Trained().Weights.ToArray(), Trained().Weights.ToArray());

    private static SequenceModel Trained()
    {
        var trainer = new SequenceTrainer(3, 8, new TrainingPace(60, 0.1f, 0.1f), (from, to) => to != 2 || from > 0);
        for (var round = 0; round < 60; round++)
        {
            Learn(trainer, "a b a c a a", 0, 1, 2, 0, 0, 0);
            Learn(trainer, "b a a a c", 1, 2, 2, 2, 0);
            Learn(trainer, "a a c a", 0, 0, 0, 0);
        }
        return trainer.Finish(favoured: 0, bonus: 0);
    }

    private static void Learn(SequenceTrainer trainer, string words, params byte[] gold)
    {
        var list = words.Split(' ');
        trainer.Learn(gold, (i, into) => Extract(list, i, into));
    }

    private static byte[] Labels(SequenceModel model, string words)
    {
        var list = words.Split(' ');
        return new SequenceRun(model).Decode(list.Length, (i, into) => Extract(list, i, into)).ToArray();
    }

    private static void Extract(string[] words, int i, FeatureList into)
    {
        into.Clear();
        into.Add(1, FeatureList.HashLower(words[i]));
    }
}
