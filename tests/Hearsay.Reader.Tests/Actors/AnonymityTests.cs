using Hearsay.Reader.Tests.Origins;
using Xunit;

namespace Hearsay.Reader.Tests.Actors;

public sealed class AnonymityTests
{
    private const string Diplomat = """
        A DT 3 det a
        senior JJ 3 amod senior
        diplomat NN 4 nsubj diplomat
        said VBD 0 root say
        ships NNS 6 nsubj ship
        left VBD 4 ccomp leave
        """;

    [Fact]
    public void One_who_tells_on_condition_of_anonymity_is_unnamed()
    {
        var told = new Told().Sentence("""
            A DT 3 det a
            French JJ 3 amod french
            diplomat NN 4 nsubj diplomat
            said VBD 0 root say
            on IN 6 case on
            condition NN 4 obl condition
            of IN 8 case of
            anonymity NN 6 nmod anonymity
            ships NNS 10 nsubj ship
            left VBD 4 ccomp leave
            """).Telling("1-3", "4", "9-10");

        Assert.Equal(OriginKind.Unnamed, told.Last().OriginKind);
        Assert.Equal(new Anonymity { Country = "France" }, Assert.Single(told.Build().Actors).Anonymous);
    }

    [Fact]
    public void What_a_later_sentence_tells_of_the_teller_counts_for_what_was_told_before()
    {
        var built = new Told().Sentence(Diplomat).Telling("1-3", "4", "5-6").Sentence("""
            The DT 2 det the
            diplomat NN 5 nsubj:pass diplomat
            was VBD 5 aux:pass be
            not RB 5 advmod not
            authorised VBN 0 root authorise
            to TO 7 mark to
            speak VB 5 xcomp speak
            """).Build();

        Assert.Equal(OriginKind.Unnamed, Assert.Single(built.Statements).OriginKind);
        Assert.Equal(new Anonymity { Rank = "senior" }, Assert.Single(built.Actors).Anonymous);
    }

    [Fact]
    public void One_who_speaks_for_a_body_without_a_name_is_unnamed_and_a_bystander_is_not()
    {
        var built = new Told().Sentence(Diplomat).Telling("1-3", "4", "5-6").Build();

        Assert.Equal(OriginKind.Unnamed, Assert.Single(built.Statements).OriginKind);
        Assert.NotNull(Assert.Single(built.Actors).Anonymous);

        var baker = new Told().Sentence(Diplomat.Replace("diplomat", "soldier", StringComparison.Ordinal)).Telling("1-3", "4", "5-6").Build();

        Assert.Equal(OriginKind.Person, Assert.Single(baker.Statements).OriginKind);
        Assert.Null(Assert.Single(baker.Actors).Anonymous);
    }

    [Fact]
    public void What_others_tell_of_somebody_hides_nobody()
    {
        var told = new Told().Sentence("""
            The DT 2 det the
            minister NN 5 nsubj:pass minister
            was VBD 5 aux:pass be
            not RB 5 advmod not
            authorised VBN 9 ccomp authorise
            to TO 7 mark to
            speak VB 5 xcomp speak
            Brook NNP 9 nsubj _ PER
            ruled VBD 0 root rule
            """).Telling("8", "9", "1-7");

        Assert.All(told.Build().Actors, actor => Assert.Null(actor.Anonymous));
    }

    [Fact]
    public void Nobody_in_particular_is_called_by_what_they_know()
    {
        var told = new Told().Sentence("""
            A DT 2 det a
            person NN 7 nsubj person
            familiar JJ 2 amod familiar
            with IN 6 case with
            the DT 6 det the
            talks NNS 3 obl talk
            said VBD 0 root say
            ships NNS 9 nsubj ship
            left VBD 7 ccomp leave
            """).Telling("1-6", "7", "8-9");

        Assert.Equal(("person familiar with the talks", OriginKind.Unnamed), (told.Last().Origin, told.Last().OriginKind));
        Assert.Equal(new Anonymity { Knows = "familiar with the talks" }, Assert.Single(told.Build().Actors).Anonymous);
    }

    [Theory]
    [InlineData("defence", "ministry", "defence ministry")]
    [InlineData("young", "harbour", null)]
    public void The_body_before_the_role_is_told_where_it_is_one(string first, string second, string? institution)
    {
        var told = new Told().Sentence($"""
            An DT 5 det a
            anonymous JJ 5 amod anonymous
            {first} NN 5 compound {first}
            {second} NN 5 compound {second}
            official NN 6 nsubj official
            said VBD 0 root say
            ships NNS 8 nsubj ship
            left VBD 6 ccomp leave
            """).Telling("1-5", "6", "7-8");

        Assert.Equal(institution, Assert.Single(told.Build().Actors).Anonymous!.Institution);
    }
}
