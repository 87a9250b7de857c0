namespace Hearsay.Rules.Tests.Documents;

public sealed class DocumentTests
{
    private const string Decisions = "docs/decisions";

    private static IEnumerable<TextFile> Pages => Repository.Here.Files.Where(f => f.EndsWith(".md") && !f.IsUnder("samples/greyfell", "tests/expectations"));

    [Fact]
    public void Every_link_between_pages_leads_to_a_file() =>
        Rule.Holds(Pages.SelectMany(p => DocumentRules.Links(p)
            .Where(l => !Repository.Here.Has(l.Path)).Select(l => new Breach(p.Path, l.Line, $"leads to {l.Path}, which is not there."))));

    [Fact]
    public void Every_path_that_a_page_names_is_there() =>
        Rule.Holds(Pages.SelectMany(p => DocumentRules.Mentions(p)
            .Where(l => !Repository.Here.Has(l.Path)).Select(l => new Breach(p.Path, l.Line, $"names {l.Path}, which is not there."))));

    [Fact]
    public void Every_decision_has_its_number_and_is_listed() =>
        Rule.Holds(DocumentRules.Decisions(
            [.. Repository.Here.Files.Where(f => f.Folder == Decisions && f.Name != "README.md")],
            Repository.Here.File(Decisions + "/README.md") ?? new TextFile(Decisions + "/README.md", "")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("LICENSE")]
    public void A_newcomer_finds_the_page(string name) => Assert.True(Repository.Here.Has(name), $"{name} is missing.");

    [Theory]
    [InlineData("see [a](b.md) and [c](../d/e.md#f)", "docs/x/b.md", "docs/d/e.md")]
    [InlineData("[a](/README.md \"title\")", "README.md")]
    [InlineData("![a](pictures/a%20b.png)", "docs/x/pictures/a b.png")]
    [InlineData("[a](https://example.org/b.md) [b](#here) [c](mailto:a@b.example)")]
    [InlineData("`[a](b.md)`")]
    [InlineData("```\n[a](b.md)\n```")]
    public void Links_within_the_repository_are_found(string text, params string[] paths) =>
        Assert.Equal(paths, DocumentRules.Links(new TextFile("docs/x/page.md", text)).Select(l => l.Path));

    [Theory]
    [InlineData("in `src/Hearsay/Span.cs` and `samples/`", "src/Hearsay/Span.cs")]
    [InlineData("`tests/expectations/`", "tests/expectations")]
    [InlineData("`./test`, `src/*.cs` and `dotnet run --project src/A`")]
    public void Paths_between_backticks_are_found(string text, params string[] paths) =>
        Assert.Equal(paths, DocumentRules.Mentions(new TextFile("README.md", text)).Select(l => l.Path));

    [Theory]
    [InlineData("0001-house.md", 0)]
    [InlineData("0002-models.md", 1)]
    [InlineData("House.md", 2)]
    public void A_decision_that_is_not_listed_or_not_numbered_is_found(string name, int breaches) =>
        Assert.Equal(breaches, DocumentRules.Decisions(
            [new TextFile("docs/decisions/" + name, "")], new TextFile("docs/decisions/README.md", "[House](0001-house.md)\n")).Count());

    [Fact]
    public void Two_decisions_of_one_number_are_found()
    {
        TextFile[] pages = [new("docs/decisions/0001-a.md", ""), new("docs/decisions/0001-b.md", "")];

        Assert.Single(DocumentRules.Decisions(pages, new TextFile("docs/decisions/README.md", "[a](0001-a.md) [b](0001-b.md)\n")));
    }
}
