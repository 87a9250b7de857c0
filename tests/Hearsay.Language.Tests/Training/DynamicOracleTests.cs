using Hearsay.Language.Casing;
using Hearsay.Language.Parsing;
using Hearsay.Language.Traits;
using Hearsay.Testing;
using Hearsay.Training.Language;
using Xunit;

namespace Hearsay.Language.Tests.Training;

public sealed class DynamicOracleTests
{
    private const string Sentence = """
        The DT 2 det
        mayor NN 3 nsubj
        left VBD 0 root
        Varan NNP 3 obj
        at IN 6 case
        noon NN 3 obl
        . . 3 punct
        """;

    [Fact]
    public void Transitions_that_cost_nothing_rebuild_the_tree()
    {
        var gold = new AnalysisBuilder().Sentence(Sentence).Build();
        using var traits = TokenTraits.Of(gold.Text, gold.Tokens.AsSpan(), gold.Paragraphs.AsSpan(), TrueCaser.Empty);
        var oracle = new DynamicOracle(gold, gold.Sentences[0]);
        var state = new ParseState();
        state.Begin(traits, gold.Sentences[0], new int[gold.Tokens.Length], [1]);
        while (!state.IsDone)
            Follow(state, oracle);
        Assert.Equal(gold.Heads, Enumerable.Range(0, gold.Tokens.Length).Select(state.HeadOf));
    }

    [Fact]
    public void Shifting_past_a_head_costs_the_arc()
    {
        var gold = new AnalysisBuilder().Sentence(Sentence).Build();
        using var traits = TokenTraits.Of(gold.Text, gold.Tokens.AsSpan(), gold.Paragraphs.AsSpan(), TrueCaser.Empty);
        var oracle = new DynamicOracle(gold, gold.Sentences[0]);
        var state = new ParseState();
        state.Begin(traits, gold.Sentences[0], new int[gold.Tokens.Length], [1]);
        state.Shift();
        Assert.Equal(1, oracle.ShiftCost(state));
        Assert.Equal(0, oracle.LeftCost(state));
    }

    [Fact]
    public void Crossing_arcs_are_noticed()
    {
        var crossing = new AnalysisBuilder().Sentence("a X 3 dep\nb X 4 dep\nc X 0 root\nd X 3 dep").Build();
        Assert.False(new DynamicOracle(crossing, crossing.Sentences[0]).IsProjective());
        var gold = new AnalysisBuilder().Sentence(Sentence).Build();
        Assert.True(new DynamicOracle(gold, gold.Sentences[0]).IsProjective());
    }

    private static void Follow(ParseState state, DynamicOracle oracle)
    {
        if (state.MayLeft && oracle.LeftCost(state) == 0)
            state.Left(0, 0);
        else if (state.MayRight && oracle.RightCost(state) == 0)
            state.Right(0, 0);
        else
            state.Shift();
    }
}
