using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.Rules.Tests.Names;

/// <summary>Folders and types are named for what they are about, never for a pattern; nothing names this machine.</summary>
internal static partial class NameRules
{
    private static readonly string[] Folders =
        ["Common", "Helper", "Helpers", "Manager", "Managers", "Misc", "Service", "Services", "Shared", "Util", "Utils", "Utilities"];

    private static readonly string[] Endings = ["Helper", "Helpers", "Manager", "Service", "Util", "Utils", "Utility", "Utilities"];

    private static readonly string[] TestMarks = ["Fact", "Theory", "Property"];

    public static IEnumerable<Breach> FolderNames(TextFile file) =>
        file.Folder.Split('/').Where(part => Folders.Contains(part, StringComparer.OrdinalIgnoreCase))
            .Select(part => new Breach(file.Path, 1, $"stands in a folder named {part}: name it for its feature."));

    public static IEnumerable<Breach> TypeNames(SourceFile file) =>
        file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(t => Endings.Any(e => t.Identifier.Text.EndsWith(e, StringComparison.Ordinal)))
            .Select(t => file.At(t.Identifier, $"{t.Identifier.Text}: name it for what it does."));

    /// <summary>A test's name reads as a specification: <c>Over_a_thousand_is_open_above</c>.</summary>
    public static IEnumerable<Breach> TestNames(SourceFile file) =>
        file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(m => m.AttributeLists.SelectMany(l => l.Attributes).Any(a => TestMarks.Contains(a.Name.ToString().Split('.')[^1])))
            .Where(m => m.Identifier.Text.Count(c => c == '_') < 2)
            .Select(m => file.At(m.Identifier, $"{m.Identifier.Text}: a test's name is a sentence, its words joined by _."));

    /// <summary>Paths that exist on one machine only: homes, scratch folders, drives.</summary>
    public static IEnumerable<Breach> MachinePaths(TextFile file) =>
        from line in file.Lines()
        where line.Line.Contains('/', StringComparison.Ordinal) || line.Line.Contains('\\', StringComparison.Ordinal)
        from match in MachinePath().Matches(line.Line)
        select new Breach(file.Path, line.Number, $"names a path of one machine: {match.Value}");

    [GeneratedRegex(@"(?<![\w.~/$}*-])/(?:home|mnt|private|root|tmp|Users|work)/[\w.-]|\b[A-Z]:\\{1,2}(?:Users|dev|src|Temp|work)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();
}
