using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Tests.Words;

public sealed class TermReaderTests
{
    private static string[] Keys(string text) => [.. TermReader.Read(text, new Span(0, text.Length)).Select(term => term.Key)];

    [Theory]
    [InlineData("withdrawal", "withdrew")]
    [InlineData("pulled back", "retreated")]
    [InlineData("deployment", "deployed")]
    [InlineData("clashes", "fighting")]
    public void Words_and_phrases_for_one_thing_are_one_concept(string one, string other) => Assert.Equal(Keys(one), Keys(other));

    [Fact]
    public void Words_without_a_topic_are_left_out() => Assert.Empty(Keys("that it has been said by them"));

    [Fact]
    public void Numbers_keep_their_commas_and_points() => Assert.Equal(["12,000", "3.5"], Keys("12,000, 3.5."));

    [Fact]
    public void Terms_know_where_they_stand()
    {
        var term = Assert.Single(TermReader.Read("  Oskarheim's ", new Span(0, 14)));

        Assert.Equal(new Span(2, 13), term.Span);
        Assert.True(term.Name);
    }

    [Theory]
    [InlineData("deployed", "deploy")]
    [InlineData("deployment", "deploy")]
    [InlineData("stories", "story")]
    [InlineData("stopped", "stop")]
    public void Forms_of_a_word_share_a_stem(string one, string other) => Assert.Equal(Stemmer.Stem(other), Stemmer.Stem(one));

    [Theory]
    [InlineData("Oskarheim's", "oskarheim")]
    [InlineData("OSKARHEIM'S", "oskarheim")]
    [InlineData("Oskarheim’s", "oskarheim")]
    [InlineData("Ærø’S", "ærø")]
    [InlineData("Straße", "straße")]
    [InlineData("12,000", "12,000")]
    public void A_word_is_lowered_and_its_possessive_ending_cut(string word, string lower)
    {
        var read = Assert.Single(TermReader.Words(word, new Span(0, word.Length)));

        Assert.Equal((lower, new Span(0, word.Length)), (read.Lower, read.Span));
    }

    [Fact]
    public void Places_are_those_of_the_words()
    {
        const string text = " - Ida's 3.5 m, \uD83D\uDE00 ’tis U.N. a\u0301b -";

        Assert.Equal(TermReader.Words(text, new Span(0, text.Length)).Select(word => word.Span), TermReader.Places(text, new Span(0, text.Length)));
    }

    [Fact]
    public void Odd_text_is_read_without_an_error() => Assert.NotNull(Keys("\uD800 ’’ -- \0 \u200F ... a\u0301 日本語 '"));
}
