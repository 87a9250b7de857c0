using Hearsay.Reader.Tests.Origins;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class PolarityTests
{
    [Fact]
    public void What_no_longer_happens_is_negated()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            ships NNS 6 nsubj ship
            no RB 5 advmod
            longer RBR 6 advmod
            sail VBP 2 ccomp sail
            """).Telling("1", "2", "3-6").Last();
        Assert.Equal(Polarity.Negated, statement.Polarity);
    }

    [Fact]
    public void What_lasts_longer_is_not_negated()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            ships NNS 4 nsubj ship
            sail VBP 2 ccomp sail
            longer RBR 4 advmod
            """).Telling("1", "2", "3-5").Last();
        Assert.Equal(Polarity.Affirmed, statement.Polarity);
    }

    [Fact]
    public void None_at_the_head_of_a_content_negates_it()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            none NN 2 obj
            of IN 5 case
            ships NNS 3 nmod ship
            sank VBD 5 acl sink
            """).Telling("1", "2", "3-6").Last();
        Assert.Equal(Polarity.Negated, statement.Polarity);
    }

    [Theory]
    [InlineData("unable", Polarity.Negated)]
    [InlineData("able", Polarity.Affirmed)]
    public void Who_was_unable_to_do_it_did_not(string word, Polarity polarity)
    {
        var statement = new Told().Sentence($"""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            ships NNS 5 nsubj ship
            were VBD 5 cop be
            {word} JJ 2 ccomp
            to TO 7 mark
            sail VB 5 xcomp sail
            """).Telling("1", "2", "3-7").Last();
        Assert.Equal(polarity, statement.Polarity);
    }
}
