using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Tests.Words;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("soldiers")]
    [InlineData("the")]
    [InlineData("withdrawal")]
    [InlineData("oskarheimers")]
    public void A_usual_word_is_known_as_any_other_is_made(string word)
    {
        var form = Lexicon.Default.Form(word);

        Assert.Equal((word, Stemmer.Stem(word)), (form.Lower, form.Stem));
        Assert.Equal(Lexicon.Default.Weight(form.Stem), form.Weight);
        Assert.Equal(Lexicon.Default.Concept(form.Stem), form.Concept);
        Assert.Equal(Lexicon.Default.IsStop(word), form.IsStop);
    }

    [Fact]
    public void A_usual_word_is_made_once() => Assert.Same(Lexicon.Default.Form("soldiers"), Lexicon.Default.Form("soldiers"));

    [Fact]
    public void A_long_word_is_compared_like_a_short_one()
    {
        var name = new string('A', 100);

        Assert.Equal(name.ToLowerInvariant(), Word.Of(name, new Span(0, name.Length)).Lower);
    }
}
