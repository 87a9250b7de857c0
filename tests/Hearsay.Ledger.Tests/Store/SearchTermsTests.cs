using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Store;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("bridge", "bridge")]
    [InlineData("  bridge\tRiver ", "bridge|River")]
    [InlineData("\"black  river\" bridge", "black river|bridge")]
    [InlineData("“black river”bridge", "black river|bridge")]
    [InlineData("\"black river", "black river")]
    [InlineData("bridge Bridge", "bridge")]
    [InlineData("NEAR(a b) AND -c*", "NEAR(a|b)|AND|-c*")]
    [InlineData("a\0b", "a|b")]
    public void Words_and_phrases_are_asked_for(string words, string phrases) => Assert.Equal(phrases, string.Join('|', SearchTerms.Parse(words)!.Phrases));

    [Theory]
    [InlineData("")]
    [InlineData("* ( \" - \" )")]
    public void Signs_ask_for_nothing(string words) => Assert.Null(SearchTerms.Parse(words));

    [Fact]
    public void Too_many_words_are_refused() => Assert.Throws<FormatException>(() => SearchTerms.Parse(string.Join(' ', Enumerable.Range(0, SearchTerms.Most + 1))));
}
