using Hearsay.Ledger.Grouping;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Tests.Grouping;

public sealed class BagTests
{
    [Fact]
    public void Joined_bags_hold_the_terms_of_both_in_rising_order()
    {
        var sum = new Bag([1, 4], [2, 3]).Join(new Bag([0, 4, 9], [1, 5, 6]));

        Assert.Equal([0, 1, 4, 9], sum.Terms.ToArray());
        Assert.Equal([1, 2, 8, 6], sum.Weights.ToArray());
    }

    [Fact]
    public void A_bag_that_grows_too_long_keeps_its_heaviest_terms()
    {
        var light = new Bag([.. Enumerable.Range(0, Bag.Longest)], [.. Enumerable.Repeat(1d, Bag.Longest)]);

        var sum = light.Join(new Bag([Bag.Longest, Bag.Longest + 1], [3, 2]));

        Assert.Equal([.. Enumerable.Range(0, Bag.Longest - 2), Bag.Longest, Bag.Longest + 1], sum.Terms.ToArray());
    }

    [Fact]
    public void A_term_that_comes_again_weighs_a_little_more()
    {
        Term once = new("dam", 5, false, default), other = new("sluice", 5, false, default);

        var bag = BagMaker.Make([[once, other, once]], 1, _ => 1)[0];

        Assert.Equal([0, 1], bag.Terms.ToArray());
        Assert.Equal(1 + Math.Log(2), bag.Weights[0] / bag.Weights[1], 9);
    }

    [Fact]
    public void Bags_are_paired_by_their_heaviest_terms_only()
    {
        Bag[] bags = [new([1, 2, 3], [9, 1, 5]), new([2, 3], [9, 8]), new([1, 2], [3, 4])];

        Assert.Equal([(0, 1)], Candidates.Pairs([.. bags[..2]], 2, 10));
        Assert.Equal([(0, 1), (0, 2), (1, 2)], Candidates.Pairs(bags, 2, 10));
        Assert.Empty(Candidates.Pairs([.. bags[..2]], 1, 10));
    }
}
