using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Tests.Briefs;

public sealed class GoldenTests
{
    [Fact]
    public void The_brief_as_text_is_the_one_on_file() => Expectation.Holds("brief.txt", Text(new BriefLayout()));

    [Fact]
    public void The_brief_as_markdown_is_the_one_on_file()
    {
        using var writer = new StringWriter();
        MarkdownBrief.Write(Invented.Brief, writer);

        Expectation.Holds("brief.md.txt", writer.ToString());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(72)]
    [InlineData(60)]
    public void No_line_is_wider_than_the_layout(int width) =>
        Assert.All(Text(new BriefLayout(width)).Split('\n'), line => Assert.InRange(Columns.Width(line), 0, width));

    [Fact]
    public void Reports_send_nothing_to_the_terminal() => Assert.All(Text(new BriefLayout()), c => Assert.True(c == '\n' || !char.IsControl(c) && c != '\u202E'));

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var coloured = Text(new BriefLayout(Colour: true));

        Assert.Contains("\e[", coloured, StringComparison.Ordinal);
        Assert.Equal(Text(new BriefLayout()), System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Questions_beyond_the_top_are_counted()
    {
        var text = Text(new BriefLayout(Top: 1));

        Assert.Contains($"{Invented.Brief.Questions.Count - 1} more questions of less weight", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n2  ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_report_make_no_markup()
    {
        using var writer = new StringWriter();
        MarkdownBrief.Write(Invented.Brief, writer);

        Assert.Contains("\\| the \\*keeper\\*", writer.ToString(), StringComparison.Ordinal);
    }

    private static string Text(BriefLayout layout)
    {
        using var writer = new StringWriter();
        TextBrief.Write(Invented.Brief, writer, layout);
        return writer.ToString();
    }
}
