using Hearsay.Language.Neural;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

public sealed class TreeDecoderTests
{
    [Fact]
    public void The_tree_found_is_the_best_of_all_without_crossings()
    {
        var decoder = new TreeDecoder();
        for (var seed = 1; seed <= 300; seed++)
        {
            var count = 1 + (seed % 5);
            var scores = PackedMatrixTests.Numbers(count * (count + 1), seed);
            var heads = new int[count];
            decoder.Decode(scores, count + 1, heads);
            Assert.True(IsProjectiveTree(heads));
            Assert.Equal(All(count).Where(IsProjectiveTree).Max(tree => Score(scores, tree)), Score(scores, heads), 1e-5f);
        }
    }

    [Fact]
    public void Heads_that_make_a_tree_are_taken_as_they_are()
    {
        int[] tree = [2, 0, 4, 2, 4, 2];
        var scores = new float[tree.Length * (tree.Length + 1)];
        for (var token = 0; token < tree.Length; token++)
            scores[(token * (tree.Length + 1)) + tree[token]] = 1;
        var heads = new int[tree.Length];
        new TreeDecoder().Decode(scores, tree.Length + 1, heads);
        Assert.Equal(tree, heads);
    }

    [Fact]
    public void Numbers_that_are_none_still_give_a_tree()
    {
        var scores = new float[9 * 10];
        Array.Fill(scores, float.NaN);
        var heads = new int[9];
        new TreeDecoder().Decode(scores, 10, heads);
        Assert.True(IsProjectiveTree(heads));
    }

    private static float Score(float[] scores, int[] heads) => heads.Select((head, token) => scores[(token * (heads.Length + 1)) + head]).Sum();

    private static IEnumerable<int[]> All(int count) =>
        Enumerable.Range(0, (int)Math.Pow(count + 1, count)).Select(number => Enumerable.Range(0, count).Select(token => number / (int)Math.Pow(count + 1, token) % (count + 1)).ToArray());

    private static bool IsProjectiveTree(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1)
            return false;
        for (var token = 1; token <= heads.Length; token++)
        {
            var (at, steps) = (token, 0);
            while (at != 0 && steps++ <= heads.Length)
                at = heads[at - 1];
            if (at != 0)
                return false;
        }
        for (var one = 1; one <= heads.Length; one++)
        {
            for (var other = 1; other <= heads.Length; other++)
            {
                var (a, b, c, d) = (Math.Min(one, heads[one - 1]), Math.Max(one, heads[one - 1]), Math.Min(other, heads[other - 1]), Math.Max(other, heads[other - 1]));
                if (a < c && c < b && b < d)
                    return false;
            }
        }
        return true;
    }
}
