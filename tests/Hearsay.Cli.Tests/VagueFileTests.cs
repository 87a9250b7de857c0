using System.Globalization;
using Hearsay.Cli.Tests.Documents;
using Hearsay.Reader.Figures;

namespace Hearsay.Cli.Tests;

public sealed class VagueFileTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_name_there_is_no_table(string? path)
    {
        Assert.True(VagueFile.TryLoad(path, TextWriter.Null, out var file));
        Assert.Null(file);
    }

    [Fact]
    public void What_is_no_table_is_refused_by_name()
    {
        using var error = new StringWriter();

        Assert.False(VagueFile.TryLoad("no-such-table.tsv", error, out _));
        Assert.StartsWith("hearsay: HEARSAY_VAGUE names no table of vague numbers: ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_table_is_another_maker()
    {
        Assert.EndsWith(", vague e3b0c44298fc", Maker.OfThisBuild([]), StringComparison.Ordinal);
        Assert.DoesNotContain("vague", Maker.OfThisBuild(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_the_table_that_is_read()
    {
        var data = typeof(VagueNumbers).Assembly.GetManifestResourceStream("figure-vague.tsv")!;
        using var reader = new StreamReader(data);
        var rows = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(row => $"| {row[0]} | {row[1]} | {Number(row[2])} | {Number(row[3])} |");
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "vague-numbers.md"));

        Assert.EndsWith("\n" + string.Join('\n', rows) + "\n", page, StringComparison.Ordinal);
    }

    private static string Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
}
