using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.Rules.Tests.Arrows;

/// <summary>Each project uses only what stands before it.</summary>
internal static class ArrowRule
{
    /// <summary>Looks at the references of a project file.</summary>
    public static IEnumerable<Breach> In(Project project, ArrowTable table)
    {
        if (table.Of(project.Name) is not { } allowed)
            return [project.AtTop($"{project.Name} has no line in {ArrowTable.Path}: say what it may use.")];
        return project.References().Where(r => !allowed.Contains(r.Name))
            .Select(r => project.At(r.Where, $"{project.Name} may not use {r.Name}."));
    }

    /// <summary>Looks at the names in the code, for what comes in through another project's reference.</summary>
    /// <param name="file">A file of the project.</param>
    /// <param name="project">Its name.</param>
    /// <param name="table">What may use what.</param>
    /// <param name="projects">Names of all projects, which are the roots of their namespaces.</param>
    public static IEnumerable<Breach> In(SourceFile file, string project, ArrowTable table, IReadOnlyCollection<string> projects)
    {
        if (table.Of(project) is not { } allowed)
            return [];
        return file.Root.DescendantNodes(n => n is not NameSyntax and not MemberAccessExpressionSyntax)
            .Where(n => n is QualifiedNameSyntax or MemberAccessExpressionSyntax or UsingDirectiveSyntax { Name: IdentifierNameSyntax })
            .Where(n => n.Parent is not BaseNamespaceDeclarationSyntax)
            .Select(n => (Node: n, Owner: OwnerOf(n is UsingDirectiveSyntax u ? u.Name!.ToString() : n.ToString(), projects)))
            .Where(n => n.Owner is not null && n.Owner != project && !allowed.Contains(n.Owner))
            .Select(n => file.At(n.Node, $"{project} may not use {n.Owner}."));
    }

    /// <summary>The project with the longest name that begins the dotted name, if any.</summary>
    private static string? OwnerOf(string name, IReadOnlyCollection<string> projects)
    {
        var dotted = name.Replace("global::", "", StringComparison.Ordinal) + ".";
        return projects.Where(p => dotted.StartsWith(p + ".", StringComparison.Ordinal)).MaxBy(p => p.Length);
    }
}
