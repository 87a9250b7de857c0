using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.Rules.Tests.Sizes;

/// <summary>A long file or method is two ideas.</summary>
internal static class SizeRules
{
    public const int FileLines = 400, MethodLines = 40;

    public static IEnumerable<Breach> Files(SourceFile file)
    {
        var lines = file.File.Lines().Count();
        if (lines > FileLines)
            yield return new Breach(file.Path, FileLines + 1, $"{lines} lines; a file stops at {FileLines}.");
    }

    /// <summary>
    /// Lines from the name's line to the last brace, of whatever holds statements: methods, constructors, operators, accessors, top-level statements.
    /// A lambda or local function counts with the method that it stands in. In tests the further lines of a text literal do not count.
    /// </summary>
    public static IEnumerable<Breach> Methods(SourceFile file)
    {
        var textCounts = !file.File.IsUnder("tests");
        foreach (var member in file.Root.DescendantNodes().Where(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax { ExpressionBody: not null }))
            if (Lines(file, Begin(member), member.GetLastToken(), textCounts) is var lines and > MethodLines)
                yield return file.At(Begin(member), $"{NameOf(member)} has {lines} lines; a method stops at {MethodLines}.");
        var statements = file.Root.Members.OfType<GlobalStatementSyntax>().ToList();
        if (statements.Count > 0 && Lines(file, statements[0].GetFirstToken(), statements[^1].GetLastToken(), textCounts) is var all and > MethodLines)
            yield return file.At(statements[0], $"the program has {all} lines; a method stops at {MethodLines}.");
    }

    private static SyntaxToken Begin(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax m => m.Identifier,
        ConstructorDeclarationSyntax c => c.Identifier,
        PropertyDeclarationSyntax p => p.Identifier,
        AccessorDeclarationSyntax a => a.Keyword,
        _ => member.GetFirstToken(),
    };

    private static string NameOf(SyntaxNode member) => Begin(member).Text;

    private static int Lines(SourceFile file, SyntaxToken first, SyntaxToken last, bool textCounts)
    {
        var lines = LineOf(last.GetLocation(), end: true) - LineOf(first.GetLocation(), end: false) + 1;
        return textCounts || lines <= MethodLines ? lines : lines - file.Root.DescendantTokens(TextSpanOf(first, last)).Sum(FurtherLines);
    }

    private static Microsoft.CodeAnalysis.Text.TextSpan TextSpanOf(SyntaxToken first, SyntaxToken last) =>
        Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(first.SpanStart, last.Span.End);

    private static int FurtherLines(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => token.Text.Count(c => c == '\n'),
        _ => 0,
    };

    private static int LineOf(Location where, bool end)
    {
        var span = where.GetLineSpan();
        return end ? span.EndLinePosition.Line : span.StartLinePosition.Line;
    }
}
