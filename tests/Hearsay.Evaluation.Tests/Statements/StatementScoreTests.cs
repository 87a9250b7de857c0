using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Tests.Statements;

public sealed class StatementScoreTests
{
    private static readonly TokenSets Gold = new([0, 1], [2], [3, 4, 5, 6]);

    [Fact]
    public void The_same_tokens_in_all_parts_are_exact()
    {
        var score = Score([Gold], [new TokenSets([0, 1], [2], [3, 4, 5, 6])]);

        Assert.All(score.Metrics(), metric => Assert.Equal(1, metric.Value));
    }

    [Fact]
    public void A_part_that_shares_one_token_overlaps_and_is_not_exact()
    {
        var score = Score([Gold], [new TokenSets([1], [2], [6, 7, 8, 9])]);

        Assert.Equal((0, 1), (score.Sources.Exact.Right, score.Sources.Overlap.Right));
        Assert.Equal((1, 1), (score.Cues.Exact.Right, score.Cues.Overlap.Right));
        Assert.Equal((0, 1), (score.Contents.Exact.Right, score.Contents.Overlap.Right));
        Assert.Equal(0, score.Statements.Right);
        Assert.Equal(0, score.Exact.Right);
    }

    [Fact]
    public void One_that_was_read_serves_only_one_of_the_gold()
    {
        var score = Score([Gold, Gold], [Gold]);

        Assert.Equal(1, score.Exact.Right);
        Assert.Equal(1, score.Statements.Right);
        Assert.Equal(1, score.Contents.Overlap.Right);
    }

    [Fact]
    public void A_statement_told_within_another_is_left_out()
    {
        var inner = new TokenSets([3], [4], [5, 6]);

        Assert.Equal(1, Score([Gold], [Gold, inner]).Statements.Given);
    }

    private static StatementScore Score(IReadOnlyList<TokenSets> gold, IReadOnlyList<TokenSets> read) => StatementScore.Of(new StatedArticle([], [], gold, StatedArticle.Outer(read), [], []));

    [Theory]
    [InlineData("don't stop", 4)]
    [InlineData("a_b 3½ 🌊🌊", 4)]
    [InlineData("", 0)]
    public void Tokens_are_runs_of_letters_and_digits_and_single_other_characters(string text, int tokens) =>
        Assert.Equal(tokens, TokenCutter.Cut(text).Count);
}
