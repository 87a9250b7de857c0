using Hearsay.Reader.TellingModel;
using Hearsay.Reader.Tellings;
using Hearsay.Training.Tellings;

namespace Hearsay.Reader.Tests.TellingModel;

public sealed class TellingTrainingTests
{
    private static readonly TellingSettings Exact = new() { Dropout = 0, InputDropout = 0, Forgotten = 0, AsideWeight = 0, FalseCue = 2 };

    [Fact]
    public void Gradients_are_the_slopes_of_the_loss()
    {
        var weights = InventedTellings.Weights();
        var packed = new PackedTellings(weights);
        var chunk = new TellingChunk(weights, packed, Exact);
        var article = InventedTellings.Exercise("said", "left", "told");
        Loss(chunk, packed, article);
        var gradients = chunk.Gradients.All.Select(array => (float[])array.Clone()).ToArray();
        var arrays = weights.All.ToArray();
        for (var i = 0; i < arrays.Length; i++)
            foreach (var at in Steepest(gradients[i]))
                AssertSlope(arrays[i], at, gradients[i][at], () => Loss(chunk, packed, article));
    }

    [Fact]
    public void It_learns_who_says_what_and_that_leaving_says_nothing()
    {
        var finder = new TellingFinder(new TellingNetwork(Trained()));
        var told = finder.Find(InventedTellings.Analysis("left", "wrote", "said"));
        Assert.Equal([6, 12], told.Select(telling => telling.Source.Single().First));
        Assert.Equal([7, 13], told.Select(telling => telling.Cue.Single().First));
        Assert.All(told, telling => Assert.Equal(3, telling.Content.Single().Count));
    }

    [Fact]
    public void The_same_data_give_the_same_weights() => Assert.Equal(Bytes(Trained()), Bytes(Trained()));

    internal static byte[] Bytes(TellingWeights weights)
    {
        using var stream = new MemoryStream();
        TellingFile.Write(stream, weights);
        return stream.ToArray();
    }

    private static TellingWeights Trained()
    {
        var training = new TellingTraining(InventedTellings.Shape, new TellingSettings { Rounds = 100, Rate = 0.01f, CueBonus = 0, ContentBonus = 0, SourceBonus = 0, BatchArticles = 2 });
        training.Train([InventedTellings.Exercise("said", "left", "told"), InventedTellings.Exercise("left", "wrote", "left"), InventedTellings.Exercise("sat", "told", "said"), InventedTellings.Exercise("wrote", "sat", "left")], (_, _, _, _) => { });
        return training.Finish();
    }

    private static double Loss(TellingChunk chunk, PackedTellings packed, TellingExercise article)
    {
        packed.Pack();
        foreach (var array in chunk.Gradients.All)
            Array.Clear(array);
        var (cues, roles) = chunk.Learn(article, seed: 7, share: 1);
        return cues + roles;
    }

    private static IEnumerable<int> Steepest(float[] gradients) =>
        Enumerable.Range(0, gradients.Length).OrderByDescending(at => Math.Abs(gradients[at])).Take(3).Where(at => gradients[at] != 0);

    private static void AssertSlope(float[] array, int at, float gradient, Func<double> loss)
    {
        const float Step = 2e-3f;
        var kept = array[at];
        array[at] = kept + Step;
        var above = loss();
        array[at] = kept - Step;
        var below = loss();
        array[at] = kept;
        Assert.Equal((above - below) / (2 * Step), gradient, Math.Max(0.02, Math.Abs(gradient) * 0.03));
    }
}
