using Hearsay.Reader.Tests.Origins;
using Xunit;

namespace Hearsay.Reader.Tests.Actors;

public sealed class ActorTests
{
    [Fact]
    public void Two_transliterations_of_one_surname_are_one_actor_under_its_fullest_name()
    {
        var actor = Assert.Single(new Told().Sentence(Spoke("Volen", "Karsenskyy")).Sentence(Spoke(null, "Karsensky")).Build().Actors);
        Assert.Equal("Volen Karsenskyy", actor.Name);
        Assert.Equal(2, actor.Mentions.Count);
    }

    [Fact]
    public void Two_first_names_of_one_surname_are_two_people()
    {
        var built = new Told().Sentence(Spoke("Mirna", "Holt")).Sentence(Spoke("Jasper", "Holt")).Build();
        Assert.Equal(["Mirna Holt", "Jasper Holt"], built.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void A_short_name_is_the_one_of_that_surname_mentioned_last()
    {
        var told = new Told().Sentence(Spoke("Mirna", "Holt")).Sentence(Spoke("Jasper", "Holt")).Sentence("""
            Holt NNP 2 nsubj _ PER
            said VBD 0 root say
            ships NNS 4 nsubj ship
            left VBD 2 ccomp leave
            """).Telling("7", "8", "9-10");
        Assert.Equal("Jasper Holt", told.Last().Origin);
    }

    [Fact]
    public void A_title_keeps_the_other_gender_away()
    {
        var told = new Told().Sentence(Spoke("Mary", "Holt")).Sentence(Spoke("John", "Holt")).Sentence("""
            Mrs. NNP 2 compound
            Holt NNP 3 nsubj _ PER
            said VBD 0 root say
            ships NNS 5 nsubj ship
            left VBD 3 ccomp leave
            """).Telling("7-8", "9", "10-11");
        Assert.Equal("Mary Holt", told.Last().Origin);
    }

    [Fact]
    public void An_abbreviation_in_brackets_is_the_name_before_it()
    {
        var built = new Told().Sentence("""
            Sailors NNPS 2 compound _ ORG
            Union NNP 6 nsubj _ ORG
            ( -LRB- 4 punct
            VBSU NNP 2 appos _ ORG
            ) -RRB- 4 punct
            met VBD 0 root meet
            """).Sentence("""
            VBSU NNP 2 nsubj _ ORG
            said VBD 0 root say
            ships NNS 4 nsubj ship
            left VBD 2 ccomp leave
            """).Telling("7", "8", "9-10").Build();
        Assert.Equal("Sailors Union", Assert.Single(built.Statements).Origin);
        Assert.Equal(ActorKind.Organisation, Assert.Single(built.Actors).Kind);
    }

    [Fact]
    public void Initials_meet_the_name_they_stand_for()
    {
        var built = new Told().Sentence("""
            Northern NNP 3 compound _ ORG
            Grain NNP 3 compound _ ORG
            Board NNP 4 nsubj _ ORG
            met VBD 0 root meet
            """).Sentence("""
            NGB NNP 2 nsubj _ ORG
            left VBD 0 root leave
            """).Build();
        Assert.Equal("Northern Grain Board", Assert.Single(built.Actors).Name);
    }

    [Fact]
    public void A_role_behind_the_name_is_told_without_its_article()
    {
        var actor = new Told().Sentence("""
            Ada NNP 2 compound _ PER
            Lorn NNP 10 nsubj _ PER
            , , 5 punct
            the DT 5 det
            head NN 2 appos
            of IN 8 case
            Vesk NNP 8 compound _ LOC
            port NN 5 nmod
            , , 5 punct
            spoke VBD 0 root speak
            """).Build().Actors[0];
        Assert.Equal("head of Vesk port", actor.Role);
    }

    [Fact]
    public void A_pronoun_of_the_other_gender_passes_over_the_nearer_name()
    {
        var told = new Told().Sentence(Spoke("Mary", "Holt")).Sentence(Spoke("John", "Lorn")).Sentence("""
            She PRP 2 nsubj she
            said VBD 0 root say
            ships NNS 4 nsubj ship
            left VBD 2 ccomp leave
            """).Telling("7", "8", "9-10");
        Assert.Equal("Mary Holt", told.Last().Origin);
    }

    private static string Spoke(string? first, string last) => first is null
        ? $"""
            {last} NNP 2 nsubj _ PER
            spoke VBD 0 root speak
            """
        : $"""
            {first} NNP 2 compound _ PER
            {last} NNP 3 nsubj _ PER
            spoke VBD 0 root speak
            """;
}
