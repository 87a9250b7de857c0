using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.Rules.Tests.Purity;

/// <summary>Reading is a pure function of text and models: what would break that in the code itself, and what was left undone.</summary>
internal static partial class PurityRules
{
    /// <summary>Nothing silences the ban on clock and randomness.</summary>
    public static IEnumerable<Breach> SilencedBans(SourceFile file)
    {
        var pragmas = file.Root.DescendantNodes(descendIntoTrivia: true).OfType<PragmaWarningDirectiveTriviaSyntax>()
            .Where(p => p.ErrorCodes.Count == 0 || p.ErrorCodes.Any(c => c.ToString() == "RS0030")).Cast<SyntaxNode>();
        var attributes = file.Root.DescendantNodes().OfType<AttributeSyntax>()
            .Where(a => a.Name.ToString().Contains("SuppressMessage", StringComparison.Ordinal) && a.ToString().Contains("RS0030", StringComparison.Ordinal));
        return pragmas.Concat(attributes).Select(n => file.At(n, "RS0030 keeps clock and randomness out: take the value from outside instead."));
    }

    /// <summary>A static field that can be set is state shared by all threads.</summary>
    public static IEnumerable<Breach> SharedState(SourceFile file)
    {
        var fields = file.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
            .Where(f => f.Modifiers.Any(SyntaxKind.StaticKeyword) && !f.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)).Cast<MemberDeclarationSyntax>();
        var properties = file.Root.DescendantNodes().OfType<PropertyDeclarationSyntax>()
            .Where(p => p.Modifiers.Any(SyntaxKind.StaticKeyword) && p.AccessorList?.Accessors.Any(a => a.IsKind(SyntaxKind.SetAccessorDeclaration)) == true);
        return fields.Concat(properties).Select(m => file.At(m, "is static and can be set: no state is shared."));
    }

    /// <summary>Code that says it is not done.</summary>
    public static IEnumerable<Breach> Undone(SourceFile file)
    {
        var comments = file.Root.DescendantTrivia()
            .Where(t => t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
            .Where(t => Mark().IsMatch(t.ToFullString()))
            .Select(t => file.At(t.GetLocation(), "a comment says that something is left to do: do it, or open an issue."));
        var throws = file.Root.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .Where(o => o.Type.ToString().EndsWith(nameof(NotImplementedException), StringComparison.Ordinal))
            .Select(o => file.At(o, "is not implemented."));
        return comments.Concat(throws);
    }

    /// <summary>Entries that the list of banned symbols must hold.</summary>
    public static IEnumerable<string> MissingBans(TextFile banned, IEnumerable<string> wanted)
    {
        var held = banned.Lines().Select(l => l.Line.Split(';')[0]).ToHashSet();
        return wanted.Where(w => !held.Contains(w));
    }

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
