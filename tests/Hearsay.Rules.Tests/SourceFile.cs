using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.Rules.Tests;

/// <summary>A C# file of the repository, parsed but not bound.</summary>
internal sealed class SourceFile
{
    private static readonly CSharpParseOptions Options =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    public SourceFile(TextFile file)
    {
        File = file;
        Root = CSharpSyntaxTree.ParseText(file.Text, Options).GetCompilationUnitRoot();
        Types = [.. Root
            .DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(n => n is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Cast<MemberDeclarationSyntax>()];
        Namespaces = [.. Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()];
    }

    public TextFile File { get; }

    public string Path => File.Path;

    public CompilationUnitSyntax Root { get; }

    /// <summary>The types that stand in no other type.</summary>
    public IReadOnlyList<MemberDeclarationSyntax> Types { get; }

    public IReadOnlyList<BaseNamespaceDeclarationSyntax> Namespaces { get; }

    /// <summary>A file that is only in memory.</summary>
    public static SourceFile Of(string path, string code) => new(new TextFile(path, code));

    public static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax t => t.Identifier.Text,
        DelegateDeclarationSyntax d => d.Identifier.Text,
        _ => throw new ArgumentException($"{type.Kind()} is no type.", nameof(type)),
    };

    /// <summary>A breach at the line where <paramref name="where"/> begins, its comments left aside.</summary>
    public Breach At(SyntaxNode where, string what) => At(where.GetLocation(), what);

    public Breach At(SyntaxToken where, string what) => At(where.GetLocation(), what);

    public Breach At(Location where, string what) =>
        new(Path, where.GetLineSpan().StartLinePosition.Line + 1, what);
}
