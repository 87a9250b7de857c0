using Hearsay.Language.Lemmas;
using Xunit;

namespace Hearsay.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Rules = new([KeyValuePair.Create("went/D", "go"), KeyValuePair.Create("n't/-", "not")]);

    [Theory]
    [InlineData("boats", "NNS", "boat")]
    [InlineData("cities", "NNS", "city")]
    [InlineData("churches", "NNS", "church")]
    [InlineData("claims", "VBZ", "claim")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("denied", "VBD", "deny")]
    [InlineData("stopped", "VBD", "stop")]
    [InlineData("killed", "VBN", "kill")]
    [InlineData("claimed", "VBD", "claim")]
    [InlineData("evacuated", "VBN", "evacuate")]
    [InlineData("making", "VBG", "make")]
    [InlineData("saying", "VBG", "say")]
    [InlineData("announced", "VBD", "announce")]
    [InlineData("presumed", "VBN", "presume")]
    [InlineData("vacuumed", "VBD", "vacuum")]
    [InlineData("drummed", "VBD", "drum")]
    [InlineData("Boats", "NNS", "boat")]
    [InlineData("Varan", "NNP", "Varan")]
    [InlineData("WENT", "VBD", "go")]
    [InlineData("n’t", "RB", "not")]
    public void Words_get_their_dictionary_form(string form, string tag, string lemma)
    {
        Assert.Equal(lemma, Rules.Lemma(form, tag));
    }

    [Fact]
    public void A_very_long_word_is_left_as_it_is()
    {
        var word = new string('X', 100_000);
        Assert.Equal(word.ToLowerInvariant(), Rules.Lemma(word, "NNS"));
    }
}
