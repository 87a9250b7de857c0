using System.Diagnostics;
using Hearsay.Ledger.Grouping;

namespace Hearsay.Ledger.Tests.Grouping;

public sealed class CandidatesTests
{
    [Fact]
    public void Neighbours_that_share_a_heavy_term_are_paired_once_and_in_order() =>
        Assert.Equal([(0, 1), (0, 2), (1, 2)], Candidates.Pairs([Of(1, 2), Of(1, 2), Of(1, 2, 3), Of(3, 4)], keys: 2, reach: 2));

    [Fact]
    public void No_more_neighbours_are_paired_than_are_within_reach() =>
        Assert.Equal([(0, 1), (1, 2), (2, 3)], Candidates.Pairs([Of(1), Of(1), Of(1), Of(1)], keys: 1, reach: 1));

    [Fact]
    public void Twenty_times_as_many_things_take_no_hundred_times_as_long()
    {
        TimeSpan Time(int count)
        {
            var bags = Enumerable.Range(0, count).Select(i => Of([.. Enumerable.Range(0, 6).Select(k => (i / 50) + (k * 1_000_000))])).ToList();
            var best = TimeSpan.MaxValue;
            for (var round = 0; round < 3; round++)
            {
                var watch = Stopwatch.StartNew();
                Assert.NotEmpty(Candidates.Pairs(bags, keys: 6, reach: 40));
                best = watch.Elapsed < best ? watch.Elapsed : best;
            }
            return best;
        }

        Assert.InRange(Time(40_000) / Time(2_000), 0, 100);
    }

    /// <summary>The first terms weigh most.</summary>
    private static Bag Of(params int[] terms) => new(terms, [.. terms.Select((_, at) => 10.0 / (at + 1))]);
}
