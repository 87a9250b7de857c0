using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Tests.Figures;

public sealed class VagueNumbersTests
{
    [Fact]
    public void A_table_of_ones_own_says_what_a_word_stands_for() => Assert.Equal((24m, 99m), Ends("dozens of hens", "dozens\talone\t24\t99"));

    [Fact]
    public void It_may_hold_words_that_no_other_table_knows() => Assert.Equal((10m, 1000m), Ends("umpteen|JJ hens", "# mine\n\nUMPTEEN\talone\t10\t1000"));

    [Fact]
    public void It_may_multiply() => Assert.Equal((4000m, 6000m), Ends("sundry|JJ thousand hens", "sundry\ttimes\t4\t6"));

    [Fact]
    public void What_it_leaves_out_is_no_number() => Assert.Empty(Read("dozens of hens", "umpteen\talone\t10\t1000"));

    [Fact]
    public void The_programs_own_table_stays_as_it_is_beside_it()
    {
        Read("umpteen|JJ hens", "umpteen\talone\t10\t1000");

        Assert.Empty(Plain.Figures("umpteen|JJ hens"));
        Assert.Equal("12..120 count", Plain.Only("dozens of hens"));
    }

    [Theory]
    [InlineData("dozens\talone\t99\t24")]
    [InlineData("dozens\talone\t-1\t24")]
    [InlineData("dozens\tsome\t1\t24")]
    [InlineData("dozens\talone\t1")]
    [InlineData("dozens alone 1 24")]
    [InlineData("\talone\t1\t2")]
    [InlineData("dozens\talone\t1\t99999999999999999999999999999")]
    public void A_line_that_is_no_row_is_refused_with_its_number(string line)
    {
        var fault = Assert.Throws<InvalidDataException>(() => VagueNumbers.Read(new StringReader("scores\tbefore-of\t20\t200\n" + line), "mine.tsv"));

        Assert.Contains("mine.tsv, line 2: expected ", fault.Message, StringComparison.Ordinal);
    }

    private static (decimal?, decimal?) Ends(string text, string table)
    {
        var figure = Assert.Single(Read(text, table));
        return (figure.Low, figure.High);
    }

    private static IReadOnlyList<Figure> Read(string text, string table) =>
        Hearsay.Reader.Figures.FigureReader.Read(Plain.Of(text), Plain.Report, VagueNumbers.Read(new StringReader(table), "mine.tsv"), null);
}
