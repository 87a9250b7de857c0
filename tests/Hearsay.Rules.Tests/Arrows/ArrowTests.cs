namespace Hearsay.Rules.Tests.Arrows;

public sealed class ArrowTests
{
    private static readonly ArrowTable Sample = new(new TextFile("x.tsv",
        "# sample\nHearsay\t\nHearsay.Language\tHearsay\nHearsay.Ledger\tHearsay\nHearsay.Testing\tHearsay\nHearsay.Language.Tests\tHearsay.Extra\n"));

    private static readonly string[] SampleProjects = ["Hearsay", "Hearsay.Language", "Hearsay.Ledger"];

    [Fact]
    public void A_project_uses_only_what_stands_before_it() =>
        Rule.Holds(Repository.Here.Projects.SelectMany(p => ArrowRule.In(p, ArrowTable.Here)));

    [Fact]
    public void The_code_of_a_project_names_only_what_stands_before_it()
    {
        var names = Repository.Here.Projects.Select(p => p.Name).ToList();

        Rule.Holds(Repository.Here.Projects.SelectMany(p => Repository.Here.Sources
            .Where(s => p.Holds(s.File)).SelectMany(s => ArrowRule.In(s, p.Name, ArrowTable.Here, names))));
    }

    [Fact]
    public void Every_line_of_the_table_names_a_project_that_is_there() =>
        Assert.Empty(ArrowTable.Here.Projects.Except(Repository.Here.Projects.Select(p => p.Name)));

    [Fact]
    public void A_reference_against_the_arrows_is_found_at_its_line()
    {
        var project = new Project(new TextFile("src/Hearsay.Language/Hearsay.Language.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <ProjectReference Include="../Hearsay/Hearsay.csproj" />
                <ProjectReference Include="..\Hearsay.Ledger\Hearsay.Ledger.csproj" />
              </ItemGroup>
            </Project>
            """));

        var breach = Assert.Single(ArrowRule.In(project, Sample));
        Assert.Equal(4, breach.Line);
    }

    [Fact]
    public void A_project_that_the_table_does_not_know_is_found() =>
        Assert.Single(ArrowRule.In(new Project(new TextFile("src/New/New.csproj", "<Project />")), Sample));

    [Theory]
    [InlineData("using Hearsay.Ledger;")]
    [InlineData("using Hearsay.Ledger.Copies;")]
    [InlineData("using static Hearsay.Ledger.Copies.Shingle;")]
    [InlineData("using S = global::Hearsay.Ledger.Shingle;")]
    [InlineData("class C { Hearsay.Ledger.Shingle s; }")]
    [InlineData("class C { int s = Hearsay.Ledger.Shingle.Length; }")]
    public void A_name_from_a_project_out_of_reach_is_found(string code) =>
        Assert.Single(ArrowRule.In(SourceFile.Of("src/Hearsay.Language/C.cs", code), "Hearsay.Language", Sample, SampleProjects));

    [Theory]
    [InlineData("using Hearsay;")]
    [InlineData("using System.Text;")]
    [InlineData("namespace Hearsay.Ledger.Odd;")]
    [InlineData("class C { int Ledger = Hearsay.Span.Length; }")]
    public void A_name_within_reach_is_none(string code) =>
        Assert.Empty(ArrowRule.In(SourceFile.Of("src/Hearsay.Language/C.cs", code), "Hearsay.Language", Sample, SampleProjects));

    [Fact]
    public void A_line_of_its_own_adds_to_what_a_test_project_may_use()
    {
        Assert.Equal(["Hearsay", "Hearsay.Extra", "Hearsay.Language", "Hearsay.Testing"], Sample.Of("Hearsay.Language.Tests")!.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Hearsay.Extra", Sample.Of("Hearsay.Language")!);
    }

    [Fact]
    public void Tests_may_use_what_they_test_and_what_it_may_use() =>
        Assert.Equal(["Hearsay", "Hearsay.Ledger", "Hearsay.Testing"], Sample.Of("Hearsay.Ledger.Tests")!.Order(StringComparer.Ordinal));
}
