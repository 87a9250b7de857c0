using Hearsay.Reader.Tests.Origins;
using Xunit;

namespace Hearsay.Reader.Tests.Claims;

public sealed class ClaimTests
{
    [Fact]
    public void The_subject_of_a_passive_is_the_object_and_its_agent_the_subject()
    {
        var claim = Claim("""
            grey JJ 4 amod
            ships NNS 6 nsubj:pass ship
            were VBD 6 aux:pass be
            sunk VBN 2 ccomp sink
            by IN 8 case
            rebels NNS 6 obl rebel
            """);
        Assert.Equal("sink", claim.Predicate);
        Assert.Equal([new Participant("object", null, "grey ship"), new Participant("subject", null, "rebel")], claim.Participants);
    }

    [Fact]
    public void A_noun_for_what_happens_is_its_verb()
    {
        var claim = Claim("""
            the DT 4 det
            deployment NN 2 obj
            of IN 7 case
            old JJ 7 amod
            ships NNS 4 nmod ship
            """);
        Assert.Equal("deploy", claim.Predicate);
        Assert.Equal([new Participant("object", null, "old ship")], claim.Participants);
    }

    [Fact]
    public void A_particle_belongs_to_the_predicate()
    {
        var claim = Claim("""
            crews NNS 4 nsubj crew
            pulled VBD 2 ccomp pull
            back RP 4 compound:prt
            """);
        Assert.Equal("pull back", claim.Predicate);
    }

    [Fact]
    public void What_is_said_to_be_keeps_be()
    {
        var claim = Claim("""
            ships NNS 5 nsubj ship
            are VBP 5 cop be
            vulnerable JJ 2 ccomp
            """);
        Assert.Equal("be vulnerable", claim.Predicate);
    }

    [Fact]
    public void An_actor_is_given_by_its_id_and_place_and_time_by_their_words()
    {
        var built = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            Norway NNP 4 nsubj _ LOC
            sent VBD 2 ccomp send
            ships NNS 4 obj ship
            in IN 7 case
            March NNP 4 obl
            near IN 9 case
            Vesk NNP 4 obl _ LOC
            """).Telling("1", "2", "3-9").Build();
        var claim = Assert.Single(built.Statements).Claim!;
        Assert.Equal(built.Actors.Single(actor => actor.Name == "Norway").Id, claim.Participants[0].Actor);
        Assert.Equal(("in March", "Vesk"), (claim.Time, claim.Place));
    }

    [Fact]
    public void Raising_words_are_passed_over()
    {
        var claim = Claim("""
            ships NNS 5 nsubj ship
            are VBP 5 cop be
            likely JJ 2 ccomp
            to TO 7 mark
            leave VB 5 xcomp leave
            """);
        Assert.Equal("leave", claim.Predicate);
        Assert.Equal([new Participant("subject", null, "ship")], claim.Participants);
    }

    private static Claim Claim(string content)
    {
        var count = content.Split('\n').Length;
        return new Told().Sentence("Lorn NNP 2 nsubj _ PER\nsaid VBD 0 root say\n" + content).Telling("1", "2", $"3-{2 + count}").Last().Claim!;
    }
}
