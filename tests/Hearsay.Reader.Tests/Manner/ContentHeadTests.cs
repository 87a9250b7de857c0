using Hearsay.Reader.Tests.Origins;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class ContentHeadTests
{
    [Fact]
    public void A_content_whose_subject_stands_before_the_cue_hangs_on_what_follows()
    {
        var statement = new Told().Sentence("""
            Piers NNS 8 nsubj pier
            , , 4 punct
            Lorn NNP 4 nsubj _ PER
            said VBD 8 parataxis say
            , , 4 punct
            were VBD 8 aux be
            not RB 8 advmod
            falling VBG 0 root fall
            """).Telling("3", "4", "1,6-8").Last();
        Assert.Equal((Polarity.Negated, "fall"), (statement.Polarity, statement.Claim!.Predicate));
    }

    [Fact]
    public void It_is_believed_hangs_on_what_is_believed()
    {
        var statement = new Told().Sentence("""
            It PRP 3 nsubj:pass
            is VBZ 3 aux:pass be
            believed VBN 0 root believe
            that IN 6 mark
            nobody NN 6 nsubj
            drowned VBD 3 csubj:pass drown
            """).Telling("", "2-3", "1,4-6").Last();
        Assert.Equal((Polarity.Negated, "drown"), (statement.Polarity, statement.Claim!.Predicate));
    }

    [Fact]
    public void An_object_before_a_quote_stays_what_the_content_hangs_on()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            stressed VBD 0 root stress
            haste NN 2 obj
            : : 2 punct
            Ships NNS 6 nsubj ship
            left VBD 2 parataxis leave
            """).Telling("1", "2", "3,5-6").Last();
        Assert.Equal("haste", statement.Claim!.Predicate);
    }
}
