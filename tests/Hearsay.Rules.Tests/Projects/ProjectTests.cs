using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.Rules.Tests.Projects;

public sealed class ProjectTests
{
    private static readonly string[] TestMarks = ["Fact", "Theory", "Property"];

    [Fact]
    public void No_project_is_empty() =>
        Rule.Holds(Repository.Here.Projects
            .Where(p => !Repository.Here.Sources.Any(s => p.Holds(s.File) && (s.Types.Count > 0 || s.Root.Members.OfType<GlobalStatementSyntax>().Any())))
            .Select(p => p.AtTop($"{p.Name} holds no code: an empty project is no plan.")));

    [Fact]
    public void Every_test_project_holds_a_test() =>
        Rule.Holds(Repository.Here.Projects
            .Where(p => p.IsTest && !Repository.Here.Sources.Any(s => p.Holds(s.File) && HoldsTest(s)))
            .Select(p => p.AtTop($"{p.Name} holds no test.")));

    [Fact]
    public void Every_project_of_src_has_its_tests() =>
        Rule.Holds(Repository.Here.ProjectsUnder("src")
            .Where(p => !Repository.Here.Has($"tests/{p.Name}.Tests/{p.Name}.Tests.csproj"))
            .Select(p => p.AtTop($"tests/{p.Name}.Tests is missing.")));

    [Fact]
    public void Every_project_is_in_the_solution_and_the_solution_names_no_other()
    {
        var solution = Repository.Here.File("Hearsay.slnx")!;
        var listed = XDocument.Parse(solution.Text).Descendants("Project").Select(e => (string)e.Attribute("Path")!).ToHashSet();

        Rule.Holds(Repository.Here.Projects.Where(p => !listed.Contains(p.File.Path)).Select(p => p.AtTop("is not in Hearsay.slnx.")));
        Assert.Empty(listed.Except(Repository.Here.Projects.Select(p => p.File.Path)));
    }

    [Fact]
    public void A_project_bears_the_name_of_its_folder() =>
        Rule.Holds(Repository.Here.Projects.Where(p => p.Folder.Split('/')[^1] != p.Name).Select(p => p.AtTop($"stands in {p.Folder}.")));

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Rule.Holds(Repository.Here.Projects.Where(p => LockOf(p) is null).Select(p => p.AtTop("has no packages.lock.json: build once and commit it.")));

    [Fact]
    public void Versions_are_central() => Rule.Holds(Repository.Here.Projects.SelectMany(ProjectRules.Versions));

    [Fact]
    public void Every_central_version_is_exact_and_used() =>
        Rule.Holds(ProjectRules.Central(
            Repository.Here.File("Directory.Packages.props")!,
            Repository.Here.Projects.Select(LockOf).OfType<TextFile>().SelectMany(ProjectRules.Packages).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase)));

    [Fact]
    public void No_project_leaves_the_house() => Rule.Holds(Repository.Here.Projects.SelectMany(ProjectRules.WaysOut));

    [Fact]
    public void Clock_and_randomness_are_banned_in_every_project_of_src() =>
        Rule.Holds(Repository.Here.ProjectsUnder("src").SelectMany(p => ProjectRules.Ban(p, LockOf(p))));

    [Fact]
    public void Internals_stay_within_their_project()
    {
        var names = Repository.Here.ProjectsUnder("src").Select(p => p.Name).ToList();

        Rule.Holds(Repository.Here.ProjectsUnder("src").SelectMany(p => ProjectRules.Internals(p, names)));
    }

    private static TextFile? LockOf(Project project) => Repository.Here.File($"{project.Folder}/packages.lock.json");

    private static bool HoldsTest(SourceFile file) =>
        file.Root.DescendantNodes().OfType<AttributeSyntax>().Any(a => TestMarks.Contains(a.Name.ToString().Split('.')[^1]));
}
