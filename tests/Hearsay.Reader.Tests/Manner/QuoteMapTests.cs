using Hearsay.Reader.Manner;
using Hearsay.Testing;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class QuoteMapTests
{
    [Theory]
    [InlineData("“", "”", true)]
    [InlineData("\"", "\"", true)]
    [InlineData("''", "''", true)]
    [InlineData("``", "''", true)]
    [InlineData("'", "'", false)]
    public void Two_single_marks_are_a_double_one_and_one_is_an_apostrophe(string opening, string closing, bool inside)
    {
        var analysis = new AnalysisBuilder().Sentence($"""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            {opening} `` 2 punct
            ships NNS 5 nsubj ship
            left VBD 2 ccomp leave
            {closing} '' 2 punct
            again RB 5 advmod
            """).Build();
        var quotes = new QuoteMap(analysis);
        Assert.Equal(inside, quotes.IsInside(analysis.Tokens[3].Start));
        Assert.False(quotes.IsInside(analysis.Tokens[2].Start));
        Assert.False(quotes.IsInside(analysis.Tokens[5].Start));
        Assert.False(quotes.IsInside(analysis.Tokens[6].Start));
    }

    [Fact]
    public void A_mark_left_open_runs_on_only_before_a_paragraph_that_opens_with_one()
    {
        var quotes = new QuoteMap(new AnalysisBuilder().Sentence("'' `` 2 punct\nShips NNS 0 root").Paragraph().Sentence("'' `` 2 punct\nSank VBD 0 root").Build());
        Assert.True(quotes.IsInside(3));
        Assert.False(quotes.IsInside(12));
    }
}
