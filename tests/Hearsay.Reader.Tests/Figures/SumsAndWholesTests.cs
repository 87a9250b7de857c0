namespace Hearsay.Reader.Tests.Figures;

/// <summary>What a sum of losses comes to, and wholes that do not share what is told of their parts.</summary>
public sealed class SumsAndWholesTests
{
    [Theory]
    [InlineData("The|DT|2|det fire|NN|3|nsubj claimed|VBD|0|root|claim 140|CD|5|nummod lives|NNS|3|obj|life", "killed")]
    [InlineData("Casualties|NNS|2|nsubj|casualty reached|VBD|0|root|reach 1,200|CD|2|obj", "casualty")]
    [InlineData("Losses|NNS|2|nsubj|loss amounted|VBD|0|root|amount to|IN|5|case 240|CD|5|nummod men|NNS|2|obl|man", "loss")]
    [InlineData("The|DT|2|det number|NN|6|nsubj of|IN|4|case dead|JJ|2|nmod could|MD|6|aux exceed|VB|0|root 2,000|CD|6|obj", "dead")]
    [InlineData("The|DT|2|det wreck|NN|3|nsubj came|VBD|0|root|come with|IN|6|case the|DT|6|det loss|NN|3|obl of|IN|9|case 84|CD|9|nummod lives|NNS|6|nmod|life", "killed")]
    [InlineData("Killed|VBN|0|root|kill :|:|1|punct 14|CD|1|dep", "killed")]
    [InlineData("Profits|NNS|2|nsubj|profit reached|VBD|0|root|reach 1,200|CD|2|obj", null)]
    [InlineData("He|PRP|2|nsubj added|VBD|0|root|add :|:|2|punct 14|CD|2|dep", null)]
    public void The_outcome_of_a_sum_is_what_is_summed(string words, string? outcome) => Assert.Equal(outcome, Assert.Single(Parsed.Figures(words)).Outcome);

    [Fact]
    public void What_is_told_of_none_is_not_told_of_the_whole() =>
        Assert.Null(Assert.Single(Parsed.Figures("None|NN|6|nsubj of|IN|5|case the|DT|5|det 36|CD|5|nummod sailors|NNS|1|nmod|sailor survived|VBD|0|root|survive")).Outcome);

    [Fact]
    public void All_of_them_do_share_it() =>
        Assert.Equal("survived", Assert.Single(Parsed.Figures("The|DT|3|det 36|CD|3|nummod sailors|NNS|4|nsubj|sailor survived|VBD|0|root|survive")).Outcome);

    [Fact]
    public void Those_left_out_by_all_but_did_not_suffer_it() =>
        Assert.Null(Assert.Single(Parsed.Figures("All|DT|5|nsubj:pass but|CC|3|cc three|CD|1|conj were|VBD|5|aux:pass|be freed|VBN|0|root|free")).Outcome);

    [Fact]
    public void What_is_told_of_a_part_is_not_told_of_the_whole_before_it()
    {
        var figures = Parsed.Figures(
            "Of|IN|4|case the|DT|4|det 12,000|CD|4|nummod conscripts|NNS|8|obl|conscript ,|,|8|punct 4,000|CD|8|nsubj have|VBP|8|aux deserted|VBN|0|root|desert");

        Assert.Equal([(null, null), ("deserted", "f1")], figures.Select(figure => (figure.Outcome, figure.PartOf)));
    }

    [Fact]
    public void A_part_of_the_dead_is_dead_and_the_dead_are_not_what_the_part_is_called() => Assert.Equal(
        [("cook", "dead"), (null, "dead")],
        Parsed.Figures("22|CD|7|nsubj of|IN|4|case the|DT|4|det 30|CD|1|nmod dead|JJ|4|amod were|VBD|7|cop|be cooks|NNS|0|root|cook").Select(figure => (figure.Counted, figure.Outcome)));

    [Fact]
    public void Items_behind_a_colon_are_part_of_the_sum_before_it()
    {
        var figures = Parsed.Figures(
            "Eight|CD|2|nummod people|NNS|3|nsubj died|VBD|0|root|die :|:|6|punct five|CD|6|nummod soldiers|NNS|3|parataxis|soldier ,|,|9|punct two|CD|9|nummod cooks|NNS|6|conj|cook and|CC|12|cc a|DT|12|det driver|NN|9|conj");

        Assert.Equal([(null, "died"), ("f1", "died"), ("f1", "died")], figures.Select(figure => (figure.PartOf, figure.Outcome)));
    }

    [Fact]
    public void Items_that_come_to_more_are_no_part() => Assert.Null(
        Parsed.Figures("Eight|CD|2|nummod people|NNS|3|nsubj died|VBD|0|root|die :|:|3|punct fifty|CD|6|nummod soldiers|NNS|7|nsubj|soldier came|VBD|3|parataxis|come")[1].PartOf);

    [Fact]
    public void New_cases_come_on_top_and_new_boats_need_not() => Assert.Equal(
        [Measure.New, null],
        Parsed.Figures("They|PRP|2|nsubj saw|VBD|0|root|see 92|CD|5|nummod new|JJ|5|amod cases|NNS|2|obj|case and|CC|9|cc 12|CD|9|nummod new|JJ|9|amod boats|NNS|5|conj|boat").Select(figure => figure.Measure));

    [Fact]
    public void Two_of_its_own_are_not_those_counted_before() =>
        Assert.Null(Parsed.Figures("It|PRP|2|nsubj killed|VBD|0|root|kill 90|CD|4|nummod rebels|NNS|2|obj|rebel and|CC|6|cc lost|VBD|2|conj|lose two|CD|6|obj of|IN|10|case its|PRP$|10|nmod own|JJ|7|nmod")[1].Counted);

    [Theory]
    [InlineData("Call 020 7946 0018", 0)]
    [InlineData("On Monday|NNP 300 left|VBD", 1)]
    [InlineData("On Monday|NNP 13 left|VBD", 0)]
    [InlineData("from 4.1 million in 1990 to 3.2 million in 2011", 2)]
    public void What_names_or_dates_is_told_from_what_counts(string text, int figures) => Assert.Equal(figures, Plain.Figures(text).Count);
}
