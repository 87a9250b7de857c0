namespace Hearsay.Reader.Tests.Figures;

/// <summary>Wording that the parse may get wrong: the words alone have to do.</summary>
public sealed class CasualtyWordingTests
{
    [Theory]
    [InlineData("INQUIRY|NN|0|root INTO|IN|4|case THE|DT|4|det KILLING|VBG|1|nmod|kill OF|IN|7|case THE|DT|7|det SIX|CD|8|nummod MONKS|NNS|4|nmod|monk CONTINUES|VBZ|1|dep", "killed")]
    [InlineData("THE|DT|2|det BLAST|NN|0|root HURT|VBD|2|dep ,|,|2|punct INJURING|NNP|6|compound FIVE|CD|7|nummod WALKERS|NNS|2|dep|walker", "injured")]
    [InlineData("the|DT|2|det killers|NNS|0|root|killer of|IN|5|case six|CD|5|nummod monks|NNS|2|nmod|monk", "killed")]
    [InlineData("it|PRP|2|nsubj claimed|VBD|0|root|claim the|DT|4|det lives|NNS|2|obj|life of|IN|7|case nine|CD|7|nummod miners|NNS|4|nmod|miner", "killed")]
    [InlineData("a|DT|2|det fire|NN|0|root killing|VBG|2|acl|kill and|CC|5|cc wounding|VBG|3|conj|wound over|IN|7|advmod 40|CD|8|nummod people|NNS|5|dep|person", "killed and wounded")]
    [InlineData("to|TO|2|mark wound|VBD|0|root|wind 12|CD|4|nummod guests|NNS|2|obj|guest", "wounded")]
    [InlineData("around|RB|2|advmod 40|CD|3|nummod guards|NNS|5|nsubj|guard facing|NN|0|root|facing injuries|NNS|4|dep|injury or|CC|7|cc death|NN|5|conj", "injury or death")]
    [InlineData("two|CD|2|nummod guards|NNS|0|root|guard were|VBD|2|cop|be among|IN|5|case those|DT|2|dep killed|VBN|5|acl|kill", "killed")]
    [InlineData("two|CD|2|nummod guards|NNS|5|nsubj:pass|guard were|VBD|5|aux:pass|be first|RB|5|advmod cornered|VBN|0|root|corner and|CC|7|cc shot|VBN|5|conj|shoot", "shot")]
    public void The_outcome_is_read(string words, string outcome) => Assert.Equal(outcome, Assert.Single(Parsed.Figures(words)).Outcome);

    [Fact]
    public void What_a_verb_did_to_the_first_it_did_to_the_second() => Assert.Equal(
        ["killed", "killed"],
        Parsed.Figures("who|WP|2|nsubj killed|VBD|0|root|kill six|CD|4|nummod monks|NNS|2|obj|monk and|CC|7|cc two|CD|7|nummod guests|NNS|4|conj|guest").Select(f => f.Outcome));

    [Fact]
    public void A_number_of_things_told_before_is_what_the_number_counts() => Assert.Equal(
        "refugee",
        Assert.Single(Parsed.Figures("the|DT|2|det number|NN|5|nsubj of|IN|4|case refugees|NNS|2|nmod|refugee rose|VBD|0|root|rise to|IN|7|case 300|CD|5|obl")).Counted);

    [Fact]
    public void A_part_of_a_sum_has_the_sums_unit() => Assert.Equal(
        ["280000000 euro", "1500000000 euro"],
        Plain.Figures("280 million of the|DT 1.5 billion euros").Select(Plain.Show));

    [Theory]
    [InlineData("LIMA , 22 JAN|NNP 89 (EFE)")]
    [InlineData("from 1914 to 1918 ,")]
    public void A_years_digits_are_no_figure(string text) => Assert.Empty(Plain.Figures(text));
}
