namespace Hearsay.Rules.Tests.Data;

public sealed class DataTests
{
    private static IEnumerable<TextFile> Tables => Repository.Here.Files.Where(f => f.EndsWith(".tsv"));

    [Fact]
    public void Every_table_says_what_it_holds_and_where_that_comes_from() => Rule.Holds(Tables.SelectMany(DataRules.Origin));

    [Fact]
    public void No_table_holds_an_entry_twice() => Rule.Holds(Tables.SelectMany(DataRules.Twice));

    [Fact]
    public void Text_files_end_their_lines_in_one_way() =>
        Rule.Holds(Repository.Here.Files
            .Where(f => f.EndsWith(".cs", ".tsv", ".md", ".csproj", ".props", ".slnx", "test", "run", "hearsay") && !f.IsUnder("samples", "tests/expectations"))
            .SelectMany(DataRules.LineEnds));

    [Theory]
    [InlineData("said\tsay\n", 1)]
    [InlineData("# cues\nsaid\tsay\n", 1)]
    [InlineData("# Cue words of saying, with their dictionary form.\n# Written for this project.\nsaid\tsay\n", 0)]
    public void A_table_without_its_origin_is_found(string text, int breaches) =>
        Assert.Equal(breaches, DataRules.Origin(new TextFile("a.tsv", text)).Count());

    [Fact]
    public void An_entry_that_stands_twice_is_found_at_its_second_line() =>
        Assert.Equal(4, Assert.Single(DataRules.Twice(new TextFile("a.tsv", "# x\na\tb\n\na\tb\n#\n#\n"))).Line);

    [Theory]
    [InlineData("a\nb\n", 0)]
    [InlineData("", 0)]
    [InlineData("a\r\nb\r\n", 1)]
    [InlineData("a\nb", 1)]
    [InlineData("\uFEFFa\n", 1)]
    public void Odd_line_ends_are_found(string text, int breaches) =>
        Assert.Equal(breaches, DataRules.LineEnds(new TextFile("a.md", text)).Count());
}
