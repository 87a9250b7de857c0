using Xunit;

namespace Hearsay.Reader.Tests.Origins;

public sealed class OriginTests
{
    private const string LornSaid = """
        Harbour NNP 2 compound
        Minister NNP 4 compound
        Ada NNP 4 compound _ PER
        Lorn NNP 5 nsubj _ PER
        said VBD 0 root say
        ships NNS 7 nsubj ship
        left VBD 5 ccomp leave
        . . 5 punct
        """;

    [Fact]
    public void A_named_person_is_the_origin_without_role()
    {
        var built = new Told().Sentence(LornSaid).Telling("1-4", "5", "6-7").Build();
        var statement = Assert.Single(built.Statements);
        Assert.Equal(("Ada Lorn", OriginKind.Person), (statement.Origin, statement.OriginKind));
        Assert.Equal("Harbour Minister", Assert.Single(built.Actors).Role);
        Assert.Empty(statement.Via);
    }

    [Fact]
    public void A_bare_role_is_the_person_who_has_it_in_the_report_even_where_the_name_comes_later()
    {
        var statement = new Told().Sentence("""
            The DT 3 det
            harbour NN 3 compound
            minister NN 4 nsubj
            warned VBD 0 root warn
            crews NNS 4 obj crew
            """).Sentence(LornSaid).Telling("1-3", "4", "5").Last();
        Assert.Equal("Ada Lorn", statement.Origin);
    }

    [Fact]
    public void A_bare_role_that_tells_more_than_the_named_one_is_somebody_else()
    {
        var statement = new Told().Sentence(LornSaid).Sentence("""
            The DT 3 det
            rail NN 3 compound
            minister NN 4 nsubj
            warned VBD 0 root warn
            crews NNS 4 obj crew
            """).Telling("9-11", "12", "13").Last();
        Assert.Equal("rail minister", statement.Origin);
    }

    [Fact]
    public void A_pronoun_is_the_speaker_before_it()
    {
        var told = new Told().Sentence(LornSaid).Sentence("""
            She PRP 2 nsubj she
            added VBD 0 root add
            boats NNS 4 nsubj boat
            sank VBD 2 ccomp sink
            """).Telling("1-4", "5", "6-7").Telling("9", "10", "11-12");
        Assert.Equal("Ada Lorn", told.Last().Origin);
    }

    [Fact]
    public void A_carrier_has_the_one_behind_it_as_origin()
    {
        var statement = new Told().Sentence("""
            An DT 2 det a
            analysis NN 6 nsubj
            from IN 5 case
            the DT 5 det
            Institute NNP 2 nmod _ ORG
            suggests VBZ 0 root suggest
            ships NNS 8 nsubj ship
            left VBD 6 ccomp leave
            """).Telling("1-5", "6", "7-8").Last();
        Assert.Equal(("Institute", OriginKind.Organisation), (statement.Origin, statement.OriginKind));
    }

    [Theory]
    [InlineData("reports", "report", "unnamed reports")]
    [InlineData("estimates", "estimate", "unnamed estimates")]
    [InlineData("sources", "source", "unnamed sources")]
    public void A_carrier_with_nobody_behind_it_is_unnamed(string form, string lemma, string origin)
    {
        var statement = new Told().Sentence($"""
            Some DT 2 det
            {form} NNS 3 nsubj {lemma}
            say VBP 0 root say
            ships NNS 5 nsubj ship
            left VBD 3 ccomp leave
            """).Telling("1-2", "3", "4-5").Last();
        Assert.Equal((origin, OriginKind.Unnamed), (statement.Origin, statement.OriginKind));
    }

    [Fact]
    public void What_is_merely_believed_is_unnamed()
    {
        var statement = new Told().Sentence("""
            Ships NNS 3 nsubj:pass ship
            are VBP 3 aux:pass be
            believed VBN 0 root believe
            to TO 5 mark
            wait VB 3 xcomp wait
            """).Telling("", "3", "1,4-5").Last();
        Assert.Equal(("unnamed", OriginKind.Unnamed), (statement.Origin, statement.OriginKind));
        Assert.Equal(Certainty.Probable, statement.Certainty);
    }

    [Fact]
    public void A_described_group_keeps_its_words_without_determiner()
    {
        var statement = new Told().Sentence("""
            Some DT 3 det
            Veskan JJ 3 amod
            pilots NNS 4 nsubj pilot
            say VBP 0 root say
            ships NNS 6 nsubj ship
            left VBD 4 ccomp leave
            """).Telling("1-3", "4", "5-6").Last();
        Assert.Equal(("Veskan pilots", OriginKind.Group), (statement.Origin, statement.OriginKind));
    }

    [Fact]
    public void Officials_from_a_country_are_named_by_its_adjective()
    {
        var statement = new Told().Sentence("""
            Officials NNS 4 nsubj official
            from IN 3 case
            Norway NNP 1 nmod _ LOC
            say VBP 0 root say
            ships NNS 6 nsubj ship
            left VBD 4 ccomp leave
            """).Telling("1-3", "4", "5-6").Last();
        Assert.Equal("Norwegian officials", statement.Origin);
    }

    [Fact]
    public void A_capital_speaks_for_its_state()
    {
        var statement = new Told().Sentence("""
            Oslo NNP 2 nsubj _ LOC
            says VBZ 0 root say
            ships NNS 4 nsubj ship
            left VBD 2 ccomp leave
            """).Telling("1", "2", "3-4").Last();
        Assert.Equal(("Norway", OriginKind.Government), (statement.Origin, statement.OriginKind));
    }

    [Fact]
    public void We_is_the_outlet_where_it_is_known_and_nobody_elsewhere()
    {
        const string lines = """
            We PRP 2 nsubj we
            believe VBP 0 root believe
            ships NNS 4 nsubj ship
            left VBD 2 ccomp leave
            """;
        var known = new Told { Report = new Report { Id = "r", Text = "", Outlet = "Harbour Post" } };
        Assert.Equal("Harbour Post", known.Sentence(lines).Telling("1", "2", "3-4").Last().Origin);
        Assert.Equal(OriginKind.Unattributed, new Told().Sentence(lines).Telling("1", "2", "3-4").Last().OriginKind);
    }

    [Fact]
    public void Two_who_withhold_together_are_one_origin()
    {
        var statement = new Told().Sentence("""
            Neither CC 2 cc:preconj
            Norway NNP 6 nsubj _ LOC
            nor CC 4 cc
            Sweden NNP 2 conj _ LOC
            has VBZ 6 aux have
            recognised VBN 0 root recognise
            the DT 8 det
            loss NN 6 obj
            """).Telling("1-4", "5-6", "7-8").Last();
        Assert.Equal("Norway and Sweden", statement.Origin);
        Assert.Equal(Stance.Withholds, statement.Stance);
    }

    [Fact]
    public void No_tellings_give_no_statements() => Assert.Empty(new Told().Sentence(LornSaid).Build().Statements);

    [Fact]
    public void The_name_between_commas_behind_a_role_is_who_speaks()
    {
        var told = new Told().Sentence("""
            The DT 2 det
            spokesman NN 8 nsubj
            , , 2 punct
            Ada NNP 5 compound _ PER
            Lorn NNP 8 dep _ PER
            , , 2 punct
            also RB 8 advmod
            said VBD 0 root say
            ships NNS 10 nsubj ship
            left VBD 8 ccomp leave
            """);
        Assert.Equal("Ada Lorn", told.Telling("1-5", "8", "9-10").Last().Origin);
    }

    [Fact]
    public void A_capitalised_common_noun_is_the_one_body_called_so()
    {
        var built = new Told().Sentence("""
            Larch NNP 2 compound _ ORG
            Institute NNP 5 nsubj _ ORG
            for IN 4 case _ ORG
            Tides NNP 2 nmod _ ORG
            met VBD 0 root meet
            """).Sentence("""
            The DT 2 det
            Institute NNP 3 nsubj _ ORG
            said VBD 0 root say
            ships NNS 5 nsubj ship
            left VBD 3 ccomp leave
            """).Telling("6-7", "8", "9-10").Build();
        Assert.Equal("Larch Institute for Tides", Assert.Single(built.Statements).Origin);
    }

    [Theory]
    [InlineData("agency", "Norland Coast Guard")]
    [InlineData("mission", "mission")]
    public void A_common_noun_takes_up_a_body_called_otherwise_only_where_it_fits_any(string noun, string origin)
    {
        var told = new Told().Sentence("""
            Norland NNP 3 compound _ ORG
            Coast NNP 3 compound _ ORG
            Guard NNP 4 nsubj _ ORG
            met VBD 0 root meet
            """).Sentence($"""
            The DT 2 det
            {noun} NN 3 nsubj
            said VBD 0 root say
            ships NNS 5 nsubj ship
            left VBD 3 ccomp leave
            """).Telling("5-6", "7", "8-9");
        Assert.Equal(origin, told.Last().Origin);
    }

    [Theory]
    [InlineData("Norlandian", OriginKind.Government)]
    [InlineData("Eastern", OriginKind.Person)]
    public void A_name_that_an_adjective_of_the_text_is_made_of_is_a_place(string adjective, OriginKind kind)
    {
        var told = new Told().Sentence("""
            Norland NNP 2 nsubj _ PER
            said VBD 0 root say
            ships NNS 4 nsubj ship
            left VBD 2 ccomp leave
            """).Sentence($"""
            {adjective} JJ 2 amod
            ships NNS 3 nsubj ship
            sank VBD 0 root sink
            """).Telling("1", "2", "3-4");
        Assert.Equal(("Norland", kind), (told.Last().Origin, told.Last().OriginKind));
    }
}
