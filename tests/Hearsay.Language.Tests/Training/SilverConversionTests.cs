using Hearsay.Training.Corpora;
using Xunit;

namespace Hearsay.Language.Tests.Training;

public sealed class SilverConversionTests
{
    [Theory]
    [InlineData("dobj", "obj")]
    [InlineData("nsubjpass", "nsubj:pass")]
    [InlineData("csubjpass", "csubj:pass")]
    [InlineData("auxpass", "aux:pass")]
    [InlineData("mwe", "fixed")]
    [InlineData("name", "flat")]
    [InlineData("foreign", "flat:foreign")]
    [InlineData("nsubj", "nsubj")]
    [InlineData("det:predet", "det:predet")]
    [InlineData("nmod:npmod", "obl:npmod")]
    [InlineData("nmod:tmod", "obl:tmod")]
    [InlineData("nmod:agent", "obl:agent")]
    [InlineData("nmod", "obl")]
    public void Relations_to_a_verb_get_their_new_names(string old, string expected)
    {
        Assert.Equal(expected, Relations($"word NN 2 {old}", "ran VBD 0 root")[0]);
    }

    [Fact]
    public void A_nominal_modifier_stays_one_under_a_noun()
    {
        Assert.Equal(["root", "case", "nmod"], Relations("mayor NN 0 root", "of IN 3 case", "Varan NNP 1 nmod"));
    }

    [Fact]
    public void The_doer_of_a_passive_is_its_agent()
    {
        Assert.Equal(
            ["nsubj:pass", "aux:pass", "root", "case", "obl:agent"],
            Relations("It PRP 3 nsubjpass", "was VBD 3 auxpass", "sunk VBN 0 root", "by IN 5 case", "waves NNS 3 nmod"));
    }

    [Fact]
    public void A_time_without_preposition_is_told_apart()
    {
        Assert.Equal(["root", "obl:tmod"], Relations("left VBD 0 root", "Monday NNP 1 nmod"));
        Assert.Equal(["root", "case", "obl"], Relations("left VBD 0 root", "on IN 3 case", "Monday NNP 1 nmod"));
    }

    [Fact]
    public void A_negation_is_a_determiner_or_an_adverb()
    {
        Assert.Equal(["det", "root"], Relations("no DT 2 neg", "boats NNS 0 root"));
        Assert.Equal(["advmod", "root"], Relations("not RB 2 neg", "gone VBN 0 root"));
    }

    [Fact]
    public void Conjunctions_and_commas_go_to_the_following_conjunct()
    {
        Assert.Equal(
            [0, 3, 1, 5, 1],
            Heads("boats NNS 0 root", ", , 1 punct", "quays NNS 1 conj", "and CC 1 cc", "men NNS 1 conj"));
    }

    [Fact]
    public void The_final_stop_stays_with_the_root()
    {
        Assert.Equal([0, 3, 1, 1], Heads("sank VBD 0 root", "and CC 1 cc", "drowned VBD 1 conj", ". . 1 punct"));
    }

    [Fact]
    public void A_person_is_headed_by_the_first_name_and_described_by_the_title()
    {
        var tokens = SilverConversion.Apply(Sentence("President NNP 3 compound", "Orla NNP 3 compound PERSON", "Varga NNP 4 nsubj PERSON", "left VBD 0 root"));
        Assert.Equal([1, 3, 1, -1], tokens.Select(token => token.Head));
        Assert.Equal(["nmod:desc", "nsubj", "flat", "root"], tokens.Select(token => token.Relation));
    }

    [Fact]
    public void To_before_a_noun_is_a_preposition()
    {
        var tokens = SilverConversion.Apply(Sentence("went VBD 0 root", "to TO 3 case", "Varan NNP 1 nmod", "to TO 5 mark", "see VB 1 advcl"));
        Assert.Equal(["VBD", "IN", "NNP", "TO", "VB"], tokens.Select(token => token.Tag));
    }

    private static string[] Relations(params string[] lines) => [.. SilverConversion.Apply(Sentence(lines)).Select(token => token.Relation)];

    /// <summary>Counted from 1, as in the input; 0 the root.</summary>
    private static int[] Heads(params string[] lines) => [.. SilverConversion.Apply(Sentence(lines)).Select(token => token.Head + 1)];

    private static SilverToken[] Sentence(params string[] lines) =>
        [.. lines.Select(line => line.Split(' ')).Select(cells => new SilverToken(
            cells[0], cells[0], cells[1], cells.Length > 4 ? cells[4] : "O", cells[2][0] - '1', cells[3], default))];
}
