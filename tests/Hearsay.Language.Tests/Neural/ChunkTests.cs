using Hearsay.Language.Neural;
using Hearsay.Training.Neural;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

/// <summary>The gradients against the differences of the loss.</summary>
public sealed class ChunkTests
{
    private static readonly NetworkSettings Settings = new() { InputDropout = 0, Dropout = 0, TopDropout = 0, Forgotten = 0, TagWeight = 1, NameWeight = 1, Capitals = 0, SmallLetters = 0 };

    [Fact]
    public void Gradients_are_the_slopes_of_the_loss()
    {
        var weights = SmallNetwork.Weights();
        var chunk = Chunk(weights, out var packed);
        Learn(chunk, packed);
        var gradients = chunk.Gradients.Weights.Dense.Select(array => (float[])array.Clone()).ToArray();
        var arrays = weights.Dense.ToArray();
        for (var i = 0; i < arrays.Length; i++)
            foreach (var at in Steepest(gradients[i]))
                AssertSlope(arrays[i], at, gradients[i][at], chunk, packed);
    }

    [Fact]
    public void The_embedding_learns_where_it_was_used()
    {
        var weights = SmallNetwork.Weights();
        var chunk = Chunk(weights, out var packed);
        Learn(chunk, packed);
        var width = weights.Shape.Width;
        Assert.Equal(Sentences.SelectMany(sentence => sentence.Rows[0]).Distinct().Order(), chunk.Gradients.Touched.Order());
        foreach (var row in chunk.Gradients.Touched.Take(3).ToArray())
        {
            var gradient = chunk.Gradients.Row(row).ToArray();
            foreach (var at in Steepest(gradient))
                AssertSlope(weights.Embedding, (row * width) + at, gradient[at], chunk, packed);
        }
    }

    private static NetworkSentence[] Sentences { get; } = [Sentence(5, 1), Sentence(3, 2)];

    private static Chunk Chunk(NetworkWeights weights, out PackedNetwork packed)
    {
        packed = new PackedNetwork(weights);
        return new Chunk(weights, packed, Settings, new int[weights.Shape.Rows]);
    }

    private static double Learn(Chunk chunk, PackedNetwork packed)
    {
        packed.Pack();
        return chunk.Learn(Sentences, seed: 7, share: 1);
    }

    private static NetworkSentence Sentence(int count, int seed)
    {
        int[] Numbers(int length, int below) => [.. PackedMatrixTests.Numbers(length, seed).Select(share => (int)((share + 0.5f) * below))];
        var rows = Numbers(count * KnownTraits.Count, SmallNetwork.Vocabulary.Rows);
        int[] heads = [.. Enumerable.Range(0, count)];
        return new NetworkSentence(count, [rows, rows, rows], Numbers(count, 3), heads, [.. heads.Select(head => head % 4)], [.. heads.Select(head => head == 1 ? -1 : head % 2)], 1);
    }

    private static IEnumerable<int> Steepest(float[] gradients) =>
        Enumerable.Range(0, gradients.Length).OrderByDescending(at => Math.Abs(gradients[at])).Take(3);

    private static void AssertSlope(float[] array, int at, float gradient, Chunk chunk, PackedNetwork packed)
    {
        const float Step = 2e-3f;
        var kept = array[at];
        array[at] = kept + Step;
        var above = Learn(chunk, packed);
        array[at] = kept - Step;
        var below = Learn(chunk, packed);
        array[at] = kept;
        Assert.Equal((above - below) / (2 * Step), gradient, Math.Max(0.01, Math.Abs(gradient) * 0.03));
    }
}
