using Hearsay.Language;
using Hearsay.Reader.TellingModel;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Tests.TellingModel;

public sealed class TellingNetworkTests
{
    private static readonly TellingFinder Finder = new(new TellingNetwork(InventedTellings.Weights()));

    [Fact]
    public void A_long_text_is_read_in_stretches_that_hold_every_sentence_once()
    {
        var facts = TokenFacts.Of(InventedTellings.Analysis([.. Enumerable.Repeat("said", 1000)]));
        var sentences = new List<int>();
        foreach (var stretch in new TellingNetwork(InventedTellings.Weights()).Encode(facts, new TellingSpace()))
        {
            Assert.InRange(stretch.Tokens.Count, 1, 3000);
            Assert.True(stretch.Tokens.Contains(new TokenRange(stretch.Sentences.Span[0].First, stretch.Sentences.Span[^1].End)));
            sentences.AddRange(stretch.Sentences.ToArray().Select(sentence => sentence.First));
        }
        Assert.Equal(facts.Analysis.Sentences.Select(sentence => sentence.First), sentences);
    }

    [Fact]
    public void An_analysis_of_another_kind_is_refused()
    {
        var analysis = InventedTellings.Analysis("said") with { Vectors = [1, 2] };
        Assert.Contains("16 a token", Assert.Throws<ArgumentException>(() => Finder.Find(analysis)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_token_tells_nothing() => Assert.Empty(Finder.Find(InventedTellings.Analysis()));
}
