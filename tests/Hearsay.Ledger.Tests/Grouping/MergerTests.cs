using Hearsay.Ledger.Grouping;

namespace Hearsay.Ledger.Tests.Grouping;

public sealed class MergerTests
{
    private const int Common = 0;

    [Fact]
    public void Groups_that_have_only_what_all_have_in_common_run_together_without_a_mean()
    {
        var bags = Bags(40);

        Assert.Single(Merged(bags, 0));
        Assert.Equal(20, Merged(bags, .3).Count);
    }

    [Fact]
    public void Things_that_are_alike_in_pairs_come_together_with_a_mean_too()
    {
        Bag[] bags = [.. Enumerable.Range(0, 12).Select(_ => new Bag([Common, 1, 2], [.5, 1, 1]))];

        Assert.Single(Merged(bags, .9));
    }

    [Fact]
    public void The_mean_of_two_single_things_is_their_cosine()
    {
        Bag[] bags = [new Bag([1, 2], [3, 4]), new Bag([1], [2])];

        Assert.Single(Merged(bags, .6));
        Assert.Equal(2, Merged(bags, .61).Count);
    }

    /// <summary>Two each of one thing: a term of their own, and one that all have.</summary>
    private static Bag[] Bags(int count) => [.. Enumerable.Range(0, count).Select(i => new Bag([Common, 1 + i / 2], [.5, 1]))];

    private static List<List<int>> Merged(Bag[] bags, double leastMean)
    {
        var merger = new Merger(bags, leastMean: leastMean);
        var pairs = Enumerable.Range(0, bags.Length).SelectMany(a => Enumerable.Range(a + 1, bags.Length - a - 1).Select(b => (a, b, bags[a].Cosine(bags[b])))).ToArray();
        merger.Merge(pairs, .19, int.MaxValue, (_, _) => 1);
        return merger.Groups();
    }
}
