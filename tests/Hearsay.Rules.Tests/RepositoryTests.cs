namespace Hearsay.Rules.Tests;

public sealed class RepositoryTests
{
    [Fact]
    public void The_clone_is_found_with_its_projects_and_sources()
    {
        Assert.Contains(Repository.Here.Projects, p => p.Name == "Hearsay");
        Assert.Contains(Repository.Here.Sources, s => s.Path == "src/Hearsay/Span.cs");
        Assert.DoesNotContain(Repository.Here.Files, f => f.Path.Contains("/obj/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_reaches_what_its_references_refer_to()
    {
        var reached = Repository.Here.Reach(Repository.Here.Projects.Single(p => p.Name == "Hearsay.Reader"));

        Assert.Equal(["Hearsay", "Hearsay.Language", "Hearsay.Reader"], reached.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lines_are_counted_from_one_and_a_final_break_begins_none() =>
        Assert.Equal([(1, "a"), (2, ""), (3, "b")], new TextFile("x", "a\n\nb\n").Lines());

    [Fact]
    public void A_breach_names_its_file_and_line() =>
        Assert.Equal("src/A.cs:7: too long", new Breach("src/A.cs", 7, "too long").ToString());

    [Fact]
    public void A_breach_in_code_stands_at_the_line_of_the_code_not_of_its_comment()
    {
        var file = SourceFile.Of("src/A.cs", "namespace N;\n\n/// <summary>Says.</summary>\npublic sealed class A;\n");

        Assert.Equal(4, file.At(file.Types[0], "").Line);
    }
}
