using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Tests.Briefs;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本語", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("한국", 4)]
    [InlineData("👍", 2)]
    public void Columns_count_wide_characters_twice_and_marks_not(string text, int width) => Assert.Equal(width, Columns.Width(text));

    [Fact]
    public void No_line_is_wider_than_asked()
    {
        var lines = Columns.Wrap("A report from 北朝鮮の兵士がロシアに派遣されたという報道 and averyveryverylongwordthatdoesnotfit at all", 20);

        Assert.All(lines, line => Assert.InRange(Columns.Width(line), 1, 20));
    }

    [Theory]
    [InlineData("\e[31mred\e[0m", "\uFFFD[31mred\uFFFD[0m")]
    [InlineData("a\u202Eb\u2066c", "a\uFFFDb\uFFFDc")]
    [InlineData("line\r\nbreak\ttab", "line break tab")]
    [InlineData("\u0007\u009B2J", "\uFFFD\uFFFD2J")]
    [InlineData("naïve 日本 नमस्ते", "naïve 日本 नमस्ते")]
    public void What_could_steer_a_terminal_is_shown_as_a_replacement(string text, string shown) => Assert.Equal(shown, Harmless.Line(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", Harmless.Line("a\uD800b"));
}
