using Hearsay.Ledger.Agreement;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Agreement;

public sealed class MachineCoderTests
{
    private static Reading WithSentences()
    {
        var reading = Dam("a").Paragraph().Says("Ida Brandt", "12 people were killed").Figure("12", 12, 12).Build();
        var at = reading.Report.Text.IndexOf("Ida", StringComparison.Ordinal);
        return reading with { Sentences = [new Span(0, at - 2), new Span(at, reading.Report.Text.Length)] };
    }

    [Fact]
    public void A_reading_is_a_sheet_of_its_sentences()
    {
        var coded = MachineCoder.Of(WithSentences());

        Assert.Equal([1, 2], coded.Select(sentence => sentence.Number));
        Assert.Empty(coded[0].Rows);
        var row = Assert.Single(coded[1].Rows);
        Assert.Equal(("Ida Brandt", "said", "12 people were killed"), (row.Words["source"], row.Words["cue"], row.Words["content"]));
        Assert.Equal(("Ida Brandt", "asserts", "certain", "count", "killed"), (row.Categories["origin"], row.Categories["stance"], row.Categories["certainty"], row.Categories["unit"], row.Categories["outcome"]));
        Assert.Equal((12d, 12d), (row.Low, row.High));
    }

    [Fact]
    public void A_reading_agrees_with_itself() =>
        Assert.All(Agreeing.Compare(MachineCoder.Of(WithSentences()), MachineCoder.Of(WithSentences())), field => Assert.Equal(field.Units, field.Agreed));
}
