using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.Rules.Tests.Types;

/// <summary>What holds for every type.</summary>
internal static class TypeRules
{
    private static readonly string[] Awaitables = ["Task", "ValueTask", "IAsyncEnumerable"];

    /// <summary>One type a file, and the file is named after it; what only the file itself sees is free.</summary>
    public static IEnumerable<Breach> OneAFile(SourceFile file)
    {
        var types = file.Types.Where(t => !t.Modifiers.Any(SyntaxKind.FileKeyword)).ToList();
        var wanted = file.File.Name[..^".cs".Length].Split('.')[0];
        foreach (var type in types.Where(t => SourceFile.NameOf(t) != wanted))
            yield return file.At(type, types.Count == 1
                ? $"{SourceFile.NameOf(type)} stands in {file.File.Name}: name the file after it."
                : $"{SourceFile.NameOf(type)} stands beside {wanted}: one type a file.");
    }

    /// <summary>The namespace is the project's name and the folders below it.</summary>
    public static IEnumerable<Breach> NamespaceOfFolder(SourceFile file, Project project)
    {
        var wanted = (project.Name + file.File.Folder[project.Folder.Length..]).Replace('/', '.');
        return file.Namespaces.Where(n => n.Name.ToString() != wanted)
            .Select(n => file.At(n, $"the namespace is {n.Name}, the folder says {wanted}."));
    }

    /// <summary>A class is sealed unless it is abstract, static or derived from, or holds benchmarks, which BenchmarkDotNet derives from.</summary>
    /// <param name="file">Where to look.</param>
    /// <param name="bases">Names that stand as a base of some type.</param>
    public static IEnumerable<Breach> SealedByDefault(SourceFile file, IReadOnlySet<string> bases) =>
        file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(t => t.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration)
            .Where(t => !t.Modifiers.Any(m => m.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword))
            .Where(t => !t.Modifiers.Any(SyntaxKind.PartialKeyword) && !bases.Contains(t.Identifier.Text))
            .Where(t => !t.Members.SelectMany(member => member.AttributeLists).SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "Benchmark"))
            .Select(t => file.At(t.Identifier, $"{t.Identifier.Text} is not sealed and nothing derives from it."));

    /// <summary>Names that stand in a list of base types, without their namespaces and type arguments.</summary>
    public static IEnumerable<string> Bases(SourceFile file) =>
        file.Root.DescendantNodes().OfType<BaseTypeSyntax>().Select(b => Simple(b.Type));

    /// <summary>A public type of src says in a comment what it is.</summary>
    public static IEnumerable<Breach> Documented(SourceFile file) =>
        file.Types.Where(t => t.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Where(t => !t.GetLeadingTrivia().Any(x => x.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)))
            .Select(t => file.At(t, $"{SourceFile.NameOf(t)} is public and has no doc comment."));

    /// <summary>A public method that is awaited can be cancelled.</summary>
    public static IEnumerable<Breach> Cancellable(SourceFile file) =>
        file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(m => m.Modifiers.Any(SyntaxKind.PublicKeyword) && !m.Modifiers.Any(SyntaxKind.OverrideKeyword))
            .Where(m => Awaitables.Contains(Simple(m.ReturnType)) && m.Identifier.Text != nameof(IAsyncDisposable.DisposeAsync))
            .Where(m => !m.ParameterList.Parameters.Any(p => p.Type is not null && Simple(p.Type) == nameof(CancellationToken)))
            .Select(m => file.At(m.Identifier, $"{m.Identifier.Text} is asynchronous and takes no CancellationToken."));

    /// <summary>No type bears the name of a namespace or of a part of one.</summary>
    public static IEnumerable<Breach> NamedAsNamespace(SourceFile file, IReadOnlySet<string> parts) =>
        file.Root.DescendantNodes().Where(n => n is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).Cast<MemberDeclarationSyntax>()
            .Where(t => parts.Contains(SourceFile.NameOf(t)))
            .Select(t => file.At(t, $"{SourceFile.NameOf(t)} bears the name of a namespace."));

    private static string Simple(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax q => q.Right.Identifier.Text,
        SimpleNameSyntax s => s.Identifier.Text,
        NullableTypeSyntax n => Simple(n.ElementType),
        _ => type.ToString(),
    };
}
