using Hearsay.Reader.Manner;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class CueLexiconTests
{
    [Fact]
    public void Claimed_keeps_its_distance_and_revealed_comes_near()
    {
        Assert.Equal(Distance.Away, CueLexicon.Default.Lookup("claim")!.Distance);
        Assert.Equal(Distance.Towards, CueLexicon.Default.Lookup("reveal")!.Distance);
        Assert.Equal(Distance.Towards, CueLexicon.Default.Lookup("point out", CueClass.Verb)!.Distance);
    }

    [Fact]
    public void A_negated_confirmation_is_a_withheld_word_and_a_negated_belief_a_doubt()
    {
        Assert.Equal(Stance.Withholds, CueLexicon.Default.Lookup("confirm", CueClass.Verb)!.Negated);
        Assert.Equal(Stance.Doubts, CueLexicon.Default.Lookup("believe", CueClass.Verb)!.Negated);
    }

    [Fact]
    public void Verb_and_noun_of_one_form_are_two_cues()
    {
        Assert.Equal(Stance.Doubts, CueLexicon.Default.Lookup("question", CueClass.Verb)!.Stance);
        Assert.Equal(Stance.Asks, CueLexicon.Default.Lookup("question", CueClass.Noun)!.Stance);
    }

    [Theory]
    [InlineData("VBD", CueClass.Verb)]
    [InlineData("NNS", CueClass.Noun)]
    [InlineData("RB", CueClass.Adverb)]
    [InlineData("IN", CueClass.Preposition)]
    public void The_class_follows_the_Penn_tag(string tag, CueClass expected) =>
        Assert.Equal(expected, CueLexicon.ClassOf(tag));

    [Fact]
    public void A_word_of_no_telling_is_none() => Assert.Null(CueLexicon.Default.Lookup("table"));
}
