namespace Hearsay.Reader.Tests.Figures;

public sealed class MeaningTests
{
    private const string Passive = """
        Over|IN|2|advmod 1,000|CD|5|nummod North|JJ|4|amod Korean|JJ|5|amod|korean soldiers|NNS|8|nsubj:pass|soldier have|VBP|8|aux|have been|VBN|8|aux:pass|be
        killed|VBN|0|root|kill or|CC|10|cc wounded|VBN|8|conj|wound since|IN|13|case their|PRP$|13|nmod:poss deployment|NN|8|obl in|IN|15|case Marland|NNP|8|obl|Marland|LOC
        """;

    [Fact]
    public void What_is_counted_is_head_and_modifiers_in_dictionary_form() =>
        Assert.Equal("north korean soldier", Assert.Single(Parsed.Figures(Passive)).Counted);

    [Fact]
    public void The_population_is_the_nationality_as_told() =>
        Assert.Equal("north korean", Assert.Single(Parsed.Figures(Passive)).Population);

    [Fact]
    public void Verbs_joined_in_the_passive_are_one_outcome() =>
        Assert.Equal("killed or wounded", Assert.Single(Parsed.Figures(Passive)).Outcome);

    [Fact]
    public void The_place_is_the_one_named_behind_a_preposition() =>
        Assert.Equal("Marland", Assert.Single(Parsed.Figures(Passive)).Place);

    [Fact]
    public void The_period_is_told_in_the_reports_words_and_makes_it_cumulative()
    {
        var figure = Assert.Single(Parsed.Figures(Passive));
        Assert.Equal("since their deployment", figure.Period);
        Assert.Equal(Measure.Cumulative, figure.Measure);
    }

    [Theory]
    [InlineData("A|DT|2|det bomb|NN|3|nsubj exploded|VBD|0|root|explode ,|,|5|punct killing|VBG|3|advcl|kill at|IN|7|case least|JJS|8|nmod 12|CD|9|nummod people|NNS|5|obj|person", "killed")]
    [InlineData("They|PRP|2|nsubj announced|VBD|0|root|announce the|DT|4|det capture|NN|2|obj of|IN|7|case two|CD|7|nummod soldiers|NNS|4|nmod|soldier", "captured")]
    [InlineData("Seven|CD|2|nummod miners|NNS|3|nsubj|miner died|VBD|0|root|die", "died")]
    [InlineData("The|DT|3|det death|NN|3|compound toll|NN|4|nsubj rose|VBD|0|root|rise to|IN|6|case 40|CD|4|obl", "death")]
    [InlineData("It|PRP|2|nsubj left|VBD|0|root|leave 30|CD|2|obj people|NNS|2|obj|person homeless|JJ|2|xcomp", "homeless")]
    [InlineData("The|DT|2|det unit|NN|3|nsubj suffered|VBD|0|root|suffer 40|CD|5|nummod casualties|NNS|3|obj|casualty", "casualty")]
    [InlineData("About|RB|2|advmod 400|CD|3|nummod workers|NNS|4|nsubj|worker suffered|VBD|0|root|suffer injuries|NNS|4|obj|injury or|CC|7|cc death|NN|5|conj", "injury or death")]
    [InlineData("Two|CD|3|nummod wounded|VBN|3|amod|wound farmers|NNS|4|nsubj|farmer spoke|VBD|0|root|speak", "wounded")]
    [InlineData("The|DT|2|det mayor|NN|3|nsubj counted|VBD|0|root|count 12|CD|3|obj dead|JJ|4|amod", "dead")]
    [InlineData("The|DT|2|det firm|NN|3|nsubj laid|VBD|0|root|lay off|RP|3|compound:prt 300|CD|6|nummod workers|NNS|3|obj|worker", "laid off")]
    public void The_outcome_comes_from_verb_noun_adjective_or_parse(string words, string outcome) =>
        Assert.Equal(outcome, Assert.Single(Parsed.Figures(words)).Outcome);

    [Fact]
    public void A_modifier_that_tells_the_outcome_is_not_counted() => Assert.Equal(
        "farmer",
        Parsed.Figures("Two|CD|3|nummod wounded|VBN|3|amod|wound farmers|NNS|4|nsubj|farmer spoke|VBD|0|root|speak")[0].Counted);

    [Fact]
    public void A_list_shares_the_participle_at_its_end_and_the_period()
    {
        var figures = Parsed.Figures("""
            They|PRP|2|nsubj lost|VBD|0|root|lose 57|CD|4|nummod drones|NNS|2|obj|drone ,|,|7|punct 55|CD|7|nummod vehicles|NNS|4|conj|vehicle and|CC|10|cc six|CD|10|nummod tanks|NNS|4|conj|tank
            damaged|VBN|10|acl|damage or|CC|13|cc destroyed|VBN|11|conj|destroy over|IN|17|case the|DT|17|det past|JJ|17|amod day|NN|2|obl
            """);
        Assert.Equal(["drone", "vehicle", "tank"], figures.Select(f => f.Counted));
        Assert.All(figures, figure => Assert.Equal("damaged or destroyed", figure.Outcome));
        Assert.All(figures, figure => Assert.Equal("over the past day", figure.Period));
    }

    [Fact]
    public void A_list_of_subjects_shares_its_predicate() => Assert.Equal(
        ["killed", "killed"],
        Parsed.Figures("Four|CD|2|nummod cooks|NNS|7|nsubj:pass|cook and|CC|5|cc three|CD|5|nummod guards|NNS|2|conj|guard were|VBD|7|aux:pass|be killed|VBN|0|root|kill").Select(f => f.Outcome));

    [Fact]
    public void Others_are_what_was_counted_before()
    {
        var figures = Parsed.Figures("""
            Three|CD|2|nummod miners|NNS|4|nsubj:pass|miner were|VBD|4|aux:pass|be killed|VBN|0|root|kill and|CC|9|cc seven|CD|7|nummod others|NNS|9|nsubj:pass|other were|VBD|9|aux:pass|be hurt|VBN|4|conj|hurt
            """);
        Assert.Equal(["miner", "miner"], figures.Select(f => f.Counted));
        Assert.Equal(["killed", "hurt"], figures.Select(f => f.Outcome));
    }

    [Fact]
    public void A_number_of_the_whole_is_part_of_it()
    {
        var figures = Parsed.Figures("""
            Around|RB|2|advmod 4,000|CD|8|nsubj of|IN|6|case the|DT|6|det 12,000|CD|6|nummod recruits|NNS|2|nmod|recruit have|VBP|8|aux|have fled|VBN|0|root|flee
            """);
        Assert.Equal(["f2", null], figures.Select(f => f.PartOf));
        Assert.Equal(["recruit", "recruit"], figures.Select(f => f.Counted));
        Assert.Equal("fled", figures[0].Outcome);
    }

    [Fact]
    public void Those_included_are_part_of_the_figure_before() => Assert.Equal(
        [null, "f1"],
        Parsed.Figures("44|CD|2|nummod people|NNS|8|nsubj|person ,|,|6|punct including|VBG|6|case 12|CD|6|nummod children|NNS|2|nmod|child ,|,|2|punct died|VBD|0|root|die").Select(f => f.PartOf));

    [Fact]
    public void Nouns_that_share_a_number_are_counted_together() => Assert.Equal(
        "tactical vehicle and fuel truck",
        Parsed.Figures("55|CD|3|nummod tactical|JJ|3|amod vehicles|NNS|0|root|vehicle and|CC|6|cc fuel|NN|6|compound trucks|NNS|3|conj|truck")[0].Counted);

    [Fact]
    public void A_piece_of_something_is_counted_as_such() => Assert.Equal(
        "piece of special equipment",
        Parsed.Figures("one|CD|2|nummod piece|NN|0|root of|IN|5|case special|JJ|5|amod equipment|NN|2|nmod")[0].Counted);

    [Fact]
    public void Additional_ones_are_new_and_the_word_is_not_counted()
    {
        var figure = Assert.Single(Parsed.Figures("20,000-25,000|CD|3|nummod additional|JJ|3|amod troops|NNS|0|root|troop"));
        Assert.Equal("troop", figure.Counted);
        Assert.Equal(Measure.New, figure.Measure);
    }

    [Fact]
    public void A_head_that_points_out_of_its_sentence_does_no_harm()
    {
        var analysis = Parsed.Of("12|CD|2|nummod hens|NNS|0|root|hen died|VBD|2|dep|die");
        var broken = analysis with { Heads = [5, 0, -7] };
        Assert.Single(Hearsay.Reader.Figures.FigureReader.Read(broken, Plain.Report));
    }
}
