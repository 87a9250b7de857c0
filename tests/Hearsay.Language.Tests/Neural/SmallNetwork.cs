using Hearsay.Language.Neural;

namespace Hearsay.Language.Tests.Neural;

/// <summary>A network of the smallest widths with weights by chance, for tests.</summary>
internal static class SmallNetwork
{
    public static Vocabulary Vocabulary { get; } = new(KnownTraits.Count, [.. Enumerable.Range(1, 40).Select(i => Vocabulary.Key(i % KnownTraits.Count, (ulong)i))]);

    public static NetworkWeights Weights()
    {
        var weights = new NetworkWeights(new NetworkShape(16, 2, 16, 32, 16, Vocabulary.Rows) { Tags = ["A", "B", "C"], Relations = ["root", "x", "y", "z"] });
        var seed = 1;
        foreach (var array in weights.Dense.Append(weights.Embedding))
            PackedMatrixTests.Numbers(array.Length, seed++).CopyTo(array, 0);
        return weights;
    }
}
