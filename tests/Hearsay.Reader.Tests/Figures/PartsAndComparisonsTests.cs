namespace Hearsay.Reader.Tests.Figures;

/// <summary>Figures that are part of others, ages that are no counts, and times that belong to what a figure is held against.</summary>
public sealed class PartsAndComparisonsTests
{
    [Fact]
    public void Some_of_them_are_part_of_those_before_and_suffer_the_same()
    {
        var figures = Parsed.Figures(
            "They|PRP|2|nsubj found|VBD|0|root|find 23|CD|4|nummod bodies|NNS|2|obj|body ,|,|6|punct seven|CD|4|appos of|IN|8|case them|PRP|6|nmod|they in|IN|10|case uniform|NN|2|obl");

        Assert.Equal((null, "body", "dead"), (figures[0].PartOf, figures[0].Counted, figures[0].Outcome));
        Assert.Equal(("f1", "body", "dead"), (figures[1].PartOf, figures[1].Counted, figures[1].Outcome));
    }

    [Fact]
    public void Some_of_them_may_be_called_something_of_their_own()
    {
        var pilots = Parsed.Figures("19|CD|2|nsubj died|VBD|0|root|die ,|,|4|punct 14|CD|2|obj of|IN|6|case them|PRP|4|nmod|they pilots|NNS|4|nmod|pilot")[1];

        Assert.Equal(("f1", "pilot", "died"), (pilots.PartOf, pilots.Counted, pilots.Outcome));
    }

    [Fact]
    public void Some_of_them_without_a_figure_before_are_part_of_none() =>
        Assert.Null(Assert.Single(Parsed.Figures("Seven|CD|5|nsubj of|IN|3|case them|PRP|1|nmod|they were|VBD|5|cop|be in|IN|0|root uniform|NN|5|obl")).PartOf);

    [Fact]
    public void Some_of_the_injured_are_injured() =>
        Assert.Equal("injured", Assert.Single(Parsed.Figures("Four|CD|7|nsubj of|IN|4|case the|DT|4|det injured|VBN|1|nmod|injure were|VBD|7|cop|be in|IN|7|case hospital|NN|0|root")).Outcome);

    [Fact]
    public void A_number_before_the_second_verb_is_what_that_happened_to() => Assert.Equal(
        ["killed", "wounded"],
        Parsed.Figures("13|CD|2|nummod people|NNS|4|nsubj:pass were|VBD|4|aux:pass|be killed|VBN|0|root|kill and|CC|9|cc more|JJR|8|advmod than|IN|6|fixed 100|CD|9|nummod wounded|VBN|4|conj|wound")
            .Select(figure => figure.Outcome));

    [Fact]
    public void Those_who_are_feared_dead_are_told_as_dead() =>
        Assert.Equal("dead", Assert.Single(Parsed.Figures("300|CD|2|nsubj feared|VBD|0|root|fear dead|JJ|2|xcomp in|IN|5|case wreck|NN|2|obl")).Outcome);

    [Fact]
    public void A_verb_with_a_numbered_object_does_not_happen_to_its_subject()
    {
        var figures = Parsed.Figures(
            "Each|DT|6|nsubj of|IN|5|case the|DT|5|det 12|CD|5|nummod towns|NNS|1|nmod|town lost|VBD|0|root|lose at|IN|8|case least|JJS|9|nmod:npmod 200|CD|10|nummod homes|NNS|6|obj|home");

        Assert.Equal([null, "lost"], figures.Select(figure => figure.Outcome));
    }

    [Fact]
    public void Dozens_are_no_further_thing_counted() => Assert.Equal(
        ["walker", "walker"],
        Parsed.Figures("Guards|NNS|2|nsubj|guard shot|VBD|0|root|shoot three|CD|4|nummod walkers|NNS|2|obj|walker and|CC|7|cc arrested|VBN|7|amod|arrest dozens|NNS|4|conj|dozen more|RBR|2|advmod")
            .Select(figure => figure.Counted));

    [Theory]
    [InlineData("The|DT pilot|NN ,|, 34|CD ,|, was|VBD shot|VBN", FigureKind.Age)]
    [InlineData("The|DT toll|NN ,|, 34|CD ,|, was|VBD high|JJ", FigureKind.Count)]
    public void A_number_between_commas_behind_a_noun_for_a_person_is_an_age(string text, FigureKind kind) => Assert.Equal(kind, Assert.Single(Plain.Figures(text)).Kind);

    [Theory]
    [InlineData("20 calls a|DT day|NN earlier|RBR", "count")]
    [InlineData("20 calls a|DT day|NN in|IN May|NNP", "count per day")]
    public void A_day_earlier_is_no_rate(string text, string unit) => Assert.Equal(unit, Plain.Figures(text)[0].Unit);

    [Fact]
    public void The_time_of_what_a_figure_is_held_against_is_not_its_own()
    {
        Assert.All(
            Parsed.Figures("It|PRP|2|nsubj sold|VBD|0|root|sell 120,000|CD|4|nummod boats|NNS|2|obj|boat ,|,|6|punct 30,000|CD|4|appos more|JJR|6|appos than|IN|10|case last|JJ|10|amod year|NN|2|obl:tmod"),
            figure => Assert.Null(figure.Period));
        Assert.Equal(
            [null, "in spring"],
            Parsed.Figures("It|PRP|2|nsubj has|VBZ|0|root|have 8,000|CD|4|nummod boats|NNS|2|obj|boat ,|,|2|punct down|RB|2|advmod from|IN|8|case 11,000|CD|6|obl in|IN|10|case spring|NN|8|nmod")
                .Select(figure => figure.Period));
    }
}
