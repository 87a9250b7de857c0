using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Views;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Views;

public sealed class SilenceAndCopyRowTests
{
    private const string Story = "The dam above Velm broke at noon and the lower town stood under water by dusk. Boats from the harbour took forty families to the school on the hill, where the cook had bread for half of them.";

    [Fact]
    public void A_silence_ends_when_the_silent_one_holds_something()
    {
        var row = Assert.Single(SilenceRow.Of(Leaks(), new ViewFilter()).Rows);

        Assert.Equal(("Jon Falk", "2031-05-04", "2031-05-08"), (row.Silence.Origin, row.Silence.Since?.ToString(), row.Spoke?.ToString()));
        Assert.Contains("Spoke on 8 May 2031", Text(writer => TextLists.Silence([row], Leaks(), 0, writer, new BriefLayout())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("falk", 4, 1)]
    [InlineData("brandt", 4, 0)]
    [InlineData("falk", 5, 0)]
    public void Silence_is_looked_for_by_who_and_since_when(string origin, int since, int rows) =>
        Assert.Equal(rows, SilenceRow.Of(Leaks(), new ViewFilter { Origin = origin, Since = new PartialDate(2031, 5, since) }).Rows.Count);

    [Fact]
    public void A_copy_stands_with_the_day_of_the_copying_report()
    {
        var selected = new SelectedBrief(Brief(Dam("first").Text(Story), Dam("second", "2031-05-04", "The Plough").Text(Story)), [], 0);
        var row = Assert.Single(CopyRow.Of(selected, new ViewFilter { Since = new PartialDate(2031, 5, 4) }).Rows);

        Assert.Equal(("second", "first"), (row.Report.Id, row.Original?.Id));
        Assert.Empty(CopyRow.Of(selected, new ViewFilter { Until = new PartialDate(2031, 5, 3) }).Rows);
        Assert.Contains("second (The Plough) copies first, 100 percent of its wording, without credit", string.Join(' ', Text(writer => TextLists.Copies([row], selected, 0, writer, new BriefLayout())).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static SelectedBrief Leaks() => new(Brief(
        Dam("a").Says("Ida Brandt", "the leak below the dam"),
        Dam("b", "2031-05-04").Says("Jon Falk", "the leak below the dam", stance: Stance.Withholds),
        Dam("c", "2031-05-08").Says("Jon Falk", "the leak below the dam", stance: Stance.Denies)), [], 0);

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
