using Hearsay.Reader.Tests.Origins;

namespace Hearsay.Reader.Tests.Actors;

public sealed class NameTests
{
    private const string Spoke = """
        said VBD 0 root say
        ships NNS 4 nsubj ship
        left VBD 2 ccomp leave
        """;

    [Fact]
    public void A_surname_alone_is_the_one_who_was_called_so_before()
    {
        var told = new Told().Sentence(Met("Mirna", "Holt")).Sentence(Alone("Holt")).Sentence(Met("Jasper", "Holt")).Sentence(Alone("Holt")).Telling("11", "12", "13-14");
        Assert.Equal("Mirna Holt", told.Last().Origin);
    }

    [Fact]
    public void An_abbreviation_is_nobody_of_that_surname()
    {
        var told = new Told().Sentence(Met("Kim", "Un")).Sentence("""
            U.N. NNP 2 nsubj _ ORG
            said VBD 0 root say
            ships NNS 4 nsubj ship
            left VBD 2 ccomp leave
            """).Telling("4", "5", "6-7");
        Assert.Equal(("U.N.", OriginKind.Organisation), (told.Last().Origin, told.Last().OriginKind));
    }

    [Fact]
    public void What_a_role_tells_of_gender_stands_over_a_first_name()
    {
        var told = new Told().Sentence("""
            Widow NN 3 compound widow
            Terry NNP 3 compound _ PER
            Holt NNP 4 nsubj _ PER
            spoke VBD 0 root speak
            """).Sentence(Pronoun("She")).Telling("5", "6", "7-8");
        Assert.Equal("Terry Holt", told.Last().Origin);
    }

    [Fact]
    public void A_surname_that_the_analysis_missed_is_found_where_it_stands_alone()
    {
        var built = new Told().Sentence(Met("Mirna", "Holt")).Sentence("""
            Holt NNP 2 nsubj
            left VBD 0 root leave
            """).Build();
        Assert.Equal(2, Assert.Single(built.Actors).Mentions.Count);
    }

    [Theory]
    [InlineData("president", "vice", "Ada Lorn")]
    [InlineData("president", null, "president")]
    public void A_vice_president_is_no_president(string role, string? vice, string origin)
    {
        var told = new Told().Sentence("""
            Vice NN 2 compound
            President NN 4 compound president
            Ada NNP 4 compound _ PER
            Lorn NNP 5 nsubj _ PER
            spoke VBD 0 root speak
            """).Sentence($"""
            The DT {(vice is null ? 2 : 3)} det
            {(vice is null ? "" : vice + " NN 3 compound\n")}{role} NN {(vice is null ? 3 : 4)} nsubj
            warned VBD 0 root warn
            crews NNS {(vice is null ? 3 : 4)} obj crew
            """);
        Assert.Equal(origin, (vice is null ? told.Telling("6-7", "8", "9") : told.Telling("6-8", "9", "10")).Last().Origin);
    }

    [Fact]
    public void A_title_that_is_short_for_a_role_is_taken_up_by_it()
    {
        var told = new Told().Sentence("""
            Vesk NNP 4 compound _ LOC
            Sen. NNP 4 compound
            Ada NNP 4 compound _ PER
            Lorn NNP 5 nsubj _ PER
            spoke VBD 0 root speak
            """).Sentence("""
            The DT 2 det
            senator NN 3 nsubj
            warned VBD 0 root warn
            crews NNS 3 obj crew
            """).Telling("6-7", "8", "9");
        Assert.Equal("Ada Lorn", told.Last().Origin);
    }

    [Theory]
    [InlineData("Vesk", "NNP", "Ada Lorn")]
    [InlineData("Norway", "NNP", "Norway senator")]
    [InlineData("young", "JJ", "young senator")]
    public void The_one_senator_of_a_report_may_be_called_by_a_place_that_is_no_country(string before, string tag, string origin)
    {
        var told = new Told().Sentence("""
            Sen. NNP 3 compound
            Ada NNP 3 compound _ PER
            Lorn NNP 4 nsubj _ PER
            spoke VBD 0 root speak
            """).Sentence($"""
            The DT 3 det
            {before} {tag} 3 compound
            senator NN 4 nsubj
            warned VBD 0 root warn
            crews NNS 4 obj crew
            """).Telling("5-7", "8", "9");
        Assert.Equal(origin, told.Last().Origin);
    }

    [Fact]
    public void A_name_in_capitals_is_printed_as_it_is_written_elsewhere()
    {
        var built = new Told().Sentence("""
            HARBOUR NNP 2 compound _ ORG
            BOARD NNP 3 nsubj _ ORG
            met VBD 0 root meet
            """).Sentence("""
            Harbour NNP 2 compound _ ORG
            Board NNP 3 nsubj _ ORG
            met VBD 0 root meet
            """).Build();
        Assert.Equal("Harbour Board", Assert.Single(built.Actors).Name);
    }

    [Fact]
    public void New_belongs_to_the_name_of_a_place()
    {
        var told = new Told().Sentence("""
            The DT 4 det
            New NNP 3 compound
            Vesk NNP 4 compound
            trader NN 5 nsubj
            warned VBD 0 root warn
            crews NNS 5 obj crew
            """).Telling("1-4", "5", "6");
        Assert.Equal("New Vesk trader", told.Last().Origin);
    }

    [Fact]
    public void Mr_Justice_is_called_so()
    {
        var told = new Told().Sentence(Met("Odd", "Justice")).Sentence("""
            Mr. NNP 2 compound
            Justice NNP 3 nsubj
            said VBD 0 root say
            ships NNS 5 nsubj ship
            left VBD 3 ccomp leave
            """).Telling("4-5", "6", "7-8");
        Assert.Equal("Odd Justice", told.Last().Origin);
    }

    [Fact]
    public void A_first_name_behind_in_is_a_place()
    {
        var told = new Told().Sentence("""
            In IN 2 case
            Florence NNP 6 obl _ PER
            , , 6 punct
            the DT 5 det
            mayor NN 6 nsubj
            warned VBD 0 root warn
            crews NNS 6 obj crew
            """).Telling("4-5", "6", "7");
        Assert.Equal("mayor", told.Last().Origin);
    }

    private static string Met(string first, string last) => $"""
        {first} NNP 2 compound _ PER
        {last} NNP 3 nsubj _ PER
        met VBD 0 root meet
        """;

    private static string Alone(string name) => $"{name} NNP 2 nsubj _ PER\n{Spoke}";

    private static string Pronoun(string form) => $"{form} PRP 2 nsubj\n{Spoke}";
}
