using Xunit;

namespace Hearsay.Reader.Tests.Origins;

public sealed class RelayTests
{
    [Fact]
    public void Who_cites_the_source_is_a_relay()
    {
        var statement = new Told().Sentence("""
            QRT NNP 2 nsubj _ ORG
            cited VBD 0 root cite
            an DT 4 det a
            analysis NN 2 obj
            from IN 7 case
            the DT 7 det
            Observatory NNP 4 nmod _ ORG
            , , 9 punct
            suggesting VBG 4 acl suggest
            ships NNS 11 nsubj ship
            left VBD 9 ccomp leave
            """).Telling("3-7", "9", "10-11").Last();
        Assert.Equal("Observatory", statement.Origin);
        Assert.Equal(["QRT"], statement.Via);
    }

    [Fact]
    public void Who_is_cited_by_the_source_is_the_origin()
    {
        var statement = new Told().Sentence("""
            QRT NNP 7 nsubj _ ORG
            , , 3 punct
            citing VBG 7 advcl cite
            Ada NNP 5 compound _ PER
            Lorn NNP 3 obj _ PER
            , , 3 punct
            reported VBD 0 root report
            that IN 10 mark
            ships NNS 10 nsubj ship
            left VBD 7 ccomp leave
            """).Telling("1", "7", "8-10").Last();
        Assert.Equal("Ada Lorn", statement.Origin);
        Assert.Equal(["QRT"], statement.Via);
    }

    [Fact]
    public void An_outlet_that_was_told_is_a_relay_and_reporters_are_none()
    {
        var outlet = new Told().Sentence(Told("Radio NNP 5 compound _ ORG\nVesk NNP 3 obj _ ORG", 6)).Telling("1-2", "3", "7-8").Last();
        Assert.Equal(["Radio Vesk"], outlet.Via);
        var reporters = new Told().Sentence(Told("two CD 5 nummod\nreporters NNS 3 obj reporter", 6)).Telling("1-2", "3", "7-8").Last();
        Assert.Empty(reporters.Via);
    }

    [Fact]
    public void What_is_told_inside_another_telling_passes_through_its_origin()
    {
        var statement = new Told().Sentence("""
            QRT NNP 2 nsubj _ ORG
            reported VBD 0 root report
            that IN 6 mark
            Ada NNP 5 compound _ PER
            Lorn NNP 6 nsubj _ PER
            said VBD 2 ccomp say
            ships NNS 8 nsubj ship
            left VBD 6 ccomp leave
            """).Telling("1", "2", "3-8").Telling("4-5", "6", "7-8", parent: 0).Last();
        Assert.Equal("Ada Lorn", statement.Origin);
        Assert.Equal(["QRT"], statement.Via);
        Assert.Equal("s1", statement.Parent);
    }

    [Fact]
    public void Somebody_who_tells_inside_their_own_words_is_no_relay()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            she PRP 4 nsubj
            expects VBZ 2 ccomp expect
            losses NNS 4 obj loss
            """).Telling("1", "2", "3-5").Telling("3", "4", "5", parent: 0).Last();
        Assert.Equal("Lorn", statement.Origin);
        Assert.Empty(statement.Via);
        Assert.Equal((Stance.Predicts, Certainty.Probable), (statement.Stance, statement.Certainty));
    }

    [Fact]
    public void Parents_in_a_circle_do_no_harm()
    {
        var built = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            she PRP 4 nsubj
            left VBD 2 ccomp leave
            """).Telling("1", "2", "3-4", parent: 1).Telling("3", "4", "3", parent: 0).Build();
        Assert.Equal(2, built.Statements.Count);
    }

    private static string Told(string toWhom, int that) => $"""
        Ada NNP 2 compound _ PER
        Lorn NNP 3 nsubj _ PER
        told VBD 0 root tell
        {toWhom}
        that IN 8 mark
        ships NNS {that + 2} nsubj ship
        left VBD 3 ccomp leave
        """;
}
