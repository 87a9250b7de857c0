using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sheets;
using Hearsay.Ledger.Views;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Sheets;

public sealed class TextSheetTests
{
    [Fact]
    public void Every_line_is_of_at_most_80_columns_and_has_no_control_characters()
    {
        var text = Text(Invented.Readings);

        Assert.All(text.Split('\n'), line => Assert.InRange(Columns.Width(line), 0, 80));
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
    }

    [Fact]
    public void An_end_has_its_number_whose_word_it_is_and_its_sentence()
    {
        var text = Text([Dam("a").Paragraph().Says("Ida Brandt", "over 10 people were killed", via: "The Plough").Figure("over 10", 10, null).Build() is var reading ? reading with { Sentences = [new Span(0, reading.Report.Text.Length)] } : reading]);

        Assert.Contains("held by: over 10, Ida Brandt, through The Plough; a/f0", text, StringComparison.Ordinal);
        Assert.Contains("[[over 10]] people were killed", text.Replace("\n         ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("10 or more", text, StringComparison.Ordinal);
        Assert.Contains("there is no best figure", text.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_ledger_has_no_incidents() => Assert.StartsWith("0 incidents with victims, of 0 events.", Text([]), StringComparison.Ordinal);

    [Theory]
    [InlineData(31, 31, "31")]
    [InlineData(31, 1044, "31 to 1,044")]
    [InlineData(31, null, "31 or more")]
    [InlineData(null, 44, "up to 44")]
    [InlineData(null, null, "")]
    public void Open_ends_are_words(int? low, int? high, string words) => Assert.Equal(words, SheetWords.Range(low, high));

    private static string Text(IReadOnlyList<Reading> readings)
    {
        using var writer = new StringWriter();
        TextSheet.Write(SheetBuilder.Build(BriefBuilder.Build(readings), readings, Decided.None, new ViewFilter()), 0, writer, new BriefLayout());
        return writer.ToString();
    }
}
