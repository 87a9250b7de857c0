using Hearsay.Language.Linear;
using Xunit;

namespace Hearsay.Language.Tests.Linear;

public sealed class SparseLinearModelTests
{
    [Fact]
    public void A_small_perceptron_learns_exclusive_or()
    {
        var model = Learnt();
        for (var input = 0; input < 4; input++)
            Assert.Equal((input & 1) ^ (input >> 1), Best(model, Features(input)));
    }

    [Fact]
    public void The_same_steps_give_the_same_bytes()
    {
        Assert.Equal(Bytes(Learnt()), Bytes(Learnt()));
    }

    [Fact]
    public void A_model_read_back_scores_as_the_one_written()
    {
        var model = Learnt();
        var read = ModelFile.Read(new MemoryStream(Bytes(model)), "model");
        Assert.Equal(model.Labels, read.Labels);
        for (var input = 0; input < 4; input++)
            Assert.Equal(Scores(model, Features(input)), Scores(read, Features(input)));
    }

    [Fact]
    public void Rows_of_many_classes_add_up_as_those_of_few()
    {
        const int Classes = 37;
        var perceptron = new AveragedPerceptron(Classes);
        var (wide, narrow) = (FeatureHash.Of("wide"), FeatureHash.Of("narrow"));
        for (var @class = 0; @class < Classes; @class++)
            perceptron.Update([wide], @class, @class - 18);
        perceptron.Update([narrow, wide], 5, 18);
        perceptron.Update([narrow], 7, -9);
        perceptron.Step();
        var scores = new int[Classes];
        perceptron.Finish([.. Enumerable.Range(0, Classes).Select(@class => $"c{@class}")]).Score([wide, narrow], scores);
        Assert.Equal(18.0 / 23, (double)scores[36] / scores[5], 0.05);
        Assert.Equal(-20.0 / 18, (double)scores[7] / scores[36], 0.05);
        Assert.Equal(0, scores[18]);
        Assert.Equal(-18.0 / 18, (double)scores[0] / scores[36], 0.05);
    }

    [Fact]
    public void Features_it_never_saw_add_nothing()
    {
        Assert.Equal([0, 0], Scores(Learnt(), [FeatureHash.Of("elsewhere"), FeatureHash.Of(99)]));
    }

    [Fact]
    public void A_heavy_weight_keeps_its_proportion_to_the_many_light_ones()
    {
        var perceptron = new AveragedPerceptron(2);
        for (var update = 0; update < 40_000; update++)
            perceptron.Update([FeatureHash.Of(update / 2)], 0, 0.5f);
        perceptron.Update([FeatureHash.Of("heavy")], 1, 100);
        perceptron.Update([FeatureHash.Of("heavy")], 1, 100);
        perceptron.Step();
        var model = perceptron.Finish(["light", "heavy"]);
        Assert.Equal(200.0, (double)Scores(model, [FeatureHash.Of("heavy")])[1] / Scores(model, [FeatureHash.Of(0)])[0], 5.0);
    }

    [Fact]
    public void Pruning_leaves_out_features_that_say_little()
    {
        var perceptron = new AveragedPerceptron(2);
        foreach (var (feature, amount) in new[] { ("strong", 8f), ("weak", 1f) })
            for (var time = 0; time < 2; time++)
                perceptron.Update([FeatureHash.Of(feature)], 1, amount);
        perceptron.Step();
        foreach (var pruning in new[] { new Pruning(WeakestFeature: 2), new Pruning(MostFeatures: 1), new Pruning(SmallestWeight: 2) })
        {
            var model = perceptron.Finish(["no", "yes"], pruning);
            Assert.Equal(0, Scores(model, [FeatureHash.Of("weak")])[1]);
            Assert.True(Scores(model, [FeatureHash.Of("strong")])[1] > 0);
        }
    }

    [Fact]
    public void A_changed_byte_is_noticed_wherever_it_stands()
    {
        var bytes = Bytes(Learnt());
        for (var at = 0; at < bytes.Length; at++)
        {
            if (at is >= 20 and < 24)
                continue;
            var changed = (byte[])bytes.Clone();
            changed[at] ^= 0x10;
            var error = Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(changed), "x.model"));
            Assert.Contains("x.model", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        var bytes = Bytes(Learnt());
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes[..^1]), "x.model"));
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream([]), "x.model"));
    }

    private static SparseLinearModel Learnt()
    {
        var perceptron = new AveragedPerceptron(2);
        var scores = new float[2];
        for (var step = 0; step < 80; step++)
        {
            var features = Features(step % 4);
            var gold = (step & 1) ^ ((step >> 1) & 1);
            Array.Clear(scores);
            perceptron.Score(features, scores);
            var guess = scores[1] > scores[0] ? 1 : 0;
            if (guess != gold)
            {
                perceptron.Update(features, gold, 1);
                perceptron.Update(features, guess, -1);
            }
            perceptron.Step();
        }
        return perceptron.Finish(["no", "yes"]);
    }

    private static ulong[] Features(int input)
    {
        var (left, right) = (FeatureHash.Of(input & 1), FeatureHash.Of(10 + (input >> 1)));
        return [left, right, FeatureHash.Join(left, right)];
    }

    private static int Best(SparseLinearModel model, ulong[] features)
    {
        var scores = Scores(model, features);
        return scores[1] > scores[0] ? 1 : 0;
    }

    private static int[] Scores(SparseLinearModel model, ulong[] features)
    {
        var scores = new int[2];
        model.Score(features, scores);
        return scores;
    }

    private static byte[] Bytes(SparseLinearModel model)
    {
        var stream = new MemoryStream();
        ModelFile.Write(model, stream);
        return stream.ToArray();
    }
}
