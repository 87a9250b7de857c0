namespace Hearsay.Rules.Tests.Projects;

public sealed class ProjectRulesTests
{
    [Theory]
    [InlineData("""<PackageReference Include="A" Version="1.0.0" />""")]
    [InlineData("""<PackageReference Include="A" VersionOverride="1.0.0" />""")]
    [InlineData("""<PackageReference Include="A"><Version>1.0.0</Version></PackageReference>""")]
    public void A_version_in_a_project_is_found(string item) =>
        Assert.Equal(2, Assert.Single(ProjectRules.Versions(Of(item))).Line);

    [Fact]
    public void A_reference_without_a_version_is_none() =>
        Assert.Empty(ProjectRules.Versions(Of("""<PackageReference Include="A" PrivateAssets="all" />""")));

    [Theory]
    [InlineData("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")]
    [InlineData("<Nullable>disable</Nullable>")]
    [InlineData("<ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>")]
    public void A_way_out_of_the_house_is_found(string property) =>
        Assert.Single(ProjectRules.WaysOut(Of(property)));

    [Theory]
    [InlineData("<NoWarn>$(NoWarn);RS0030</NoWarn>")]
    [InlineData("""<AdditionalFiles Remove="@(AdditionalFiles)" />""")]
    public void A_ban_that_is_lifted_is_found(string element) =>
        Assert.Single(ProjectRules.Ban(Of(element), null));

    [Theory]
    [InlineData("Direct", 0)]
    [InlineData("Transitive", 1)]
    public void The_ban_needs_its_analyzer_among_the_projects_own_packages(string type, int breaches)
    {
        var locked = new TextFile("packages.lock.json",
            """{"dependencies": {"net10.0": {"Microsoft.CodeAnalysis.BannedApiAnalyzers": {"type": "Direct"}}}}""".Replace("Direct", type, StringComparison.Ordinal));

        Assert.Equal(breaches, ProjectRules.Ban(Of(""), locked).Count());
    }

    [Fact]
    public void Internals_shown_to_another_project_of_src_are_found()
    {
        var project = Of("""<InternalsVisibleTo Include="Other" /><InternalsVisibleTo Include="Other.Tests" />""");

        Assert.Single(ProjectRules.Internals(project, ["Other"]));
    }

    [Theory]
    [InlineData("""<PackageVersion Include="A" Version="1.0.0" />""", 0)]
    [InlineData("""<PackageVersion Include="A" Version="1.*" />""", 1)]
    [InlineData("""<PackageVersion Include="A" Version="[1.0.0,2.0.0)" />""", 1)]
    [InlineData("""<PackageVersion Include="B" Version="1.0.0" />""", 1)]
    [InlineData("""<PackageVersion Include="A" Version="1.0.0" /><PackageVersion Include="a" Version="1.0.0" />""", 1)]
    public void A_central_version_is_exact_used_and_given_once(string items, int breaches)
    {
        var used = new HashSet<string>(["A"], StringComparer.OrdinalIgnoreCase);

        Assert.Equal(breaches, ProjectRules.Central(new TextFile("Directory.Packages.props", $"<Project>{items}</Project>"), used).Count());
    }

    private static Project Of(string content) => new(new TextFile("src/A/A.csproj", $"<Project>\n{content}\n</Project>"));
}
