using Hearsay.Reader.Tests.Origins;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class HedgeTests
{
    [Fact]
    public void What_appears_or_seems_is_probable_where_the_verb_itself_is_the_cue()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            appears VBZ 0 root appear
            to TO 4 mark
            limp VB 2 xcomp limp
            """).Telling("1", "2", "3-4").Last();
        Assert.Equal(Certainty.Probable, statement.Certainty);
    }

    [Fact]
    public void A_weaker_hedge_in_the_content_goes_before_that_of_the_cue()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            thinks VBZ 0 root think
            ships NNS 5 nsubj ship
            may MD 5 aux
            leave VB 2 ccomp leave
            """).Telling("1", "2", "3-5").Last();
        Assert.Equal(Certainty.Possible, statement.Certainty);
    }

    [Fact]
    public void What_could_not_be_is_negated_and_neither_hedged_nor_foretold()
    {
        var statement = Said("could MD 6 aux can\nnot RB 6 advmod\nleave VB 2 ccomp leave");
        Assert.Equal((Polarity.Negated, Certainty.Certain, Stance.Asserts), (statement.Polarity, statement.Certainty, statement.Stance));
    }

    [Fact]
    public void What_might_not_be_is_negated_and_possible()
    {
        var statement = Said("might MD 6 aux may\nnot RB 6 advmod\nleave VB 2 ccomp leave");
        Assert.Equal((Polarity.Negated, Certainty.Possible), (statement.Polarity, statement.Certainty));
    }

    [Theory]
    [InlineData("must MD 6 aux\nhave VB 6 aux\nleft VBN 2 ccomp leave")]
    [InlineData("must MD 5 aux\nhave VB 2 ccomp have\nleft VBN 5 xcomp leave")]
    public void What_must_have_been_is_a_conclusion_and_no_demand(string content)
    {
        var statement = Said(content);
        Assert.Equal((Certainty.Probable, Modality.Happened), (statement.Certainty, statement.Modality));
    }

    [Fact]
    public void Not_likely_is_improbable_and_not_negated_as_well()
    {
        var statement = Said("are VBP 6 cop be\nnot RB 6 advmod\nlikely JJ 2 ccomp\nto TO 8 mark\nleave VB 6 xcomp leave");
        Assert.Equal((Certainty.Improbable, Polarity.Affirmed), (statement.Certainty, statement.Polarity));
    }

    [Theory]
    [InlineData("a", Certainty.Possible)]
    [InlineData("no", Certainty.Certain)]
    public void A_chance_that_is_there_is_possible_and_one_that_is_not_there_no_hedge(string article, Certainty certainty)
    {
        var statement = new Told().Sentence($"""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            there EX 4 expl
            is VBZ 2 ccomp be
            {article} DT 6 det
            chance NN 4 nsubj
            that IN 9 mark
            ships NNS 9 nsubj ship
            sank VBD 6 acl sink
            """).Telling("1", "2", "3-9").Last();
        Assert.Equal(certainty, statement.Certainty);
    }

    [Fact]
    public void Who_is_feared_dead_is_possibly_dead()
    {
        var statement = Said("are VBP 5 aux:pass be\nfeared VBN 2 ccomp fear\nlost JJ 5 xcomp");
        Assert.Equal(Certainty.Possible, statement.Certainty);
    }

    private static Statement Said(string content)
    {
        var lines = content.Split('\n');
        var top = lines.ToList().FindIndex(line => line.Contains("ccomp", StringComparison.Ordinal)) + 4;
        return new Told().Sentence($"Lorn NNP 2 nsubj _ PER\nsaid VBD 0 root say\nships NNS {top} nsubj ship\n{content}").Telling("1", "2", $"3-{3 + lines.Length}").Last();
    }
}
