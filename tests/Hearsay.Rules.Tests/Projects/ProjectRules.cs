using System.Text.Json;
using System.Xml.Linq;

namespace Hearsay.Rules.Tests.Projects;

/// <summary>What holds for every project file.</summary>
internal static class ProjectRules
{
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    /// <summary>Versions stand in Directory.Packages.props and nowhere else.</summary>
    public static IEnumerable<Breach> Versions(Project project) =>
        project.Elements("PackageReference")
            .Where(e => e.Attribute("Version") is not null || e.Attribute("VersionOverride") is not null || e.Elements().Any(c => c.Name.LocalName is "Version" or "VersionOverride"))
            .Select(e => project.At(e, $"{(string?)e.Attribute("Include")} has a version of its own: it belongs into Directory.Packages.props."));

    /// <summary>Settings that would take a project out of the house.</summary>
    public static IEnumerable<Breach> WaysOut(Project project) =>
        from name in (string[])["TreatWarningsAsErrors", "Nullable", "ImportDirectoryBuildProps", "ImportDirectoryPackagesProps",
            "ManagePackageVersionsCentrally", "RestorePackagesWithLockFile", "EnableNETAnalyzers", "RunAnalyzers", "RunAnalyzersDuringBuild", "AnalysisLevel"]
        from element in project.Elements(name)
        select project.At(element, $"{name} is set for the whole house in Directory.Build.props, not by one project.");

    /// <summary>Clock and randomness are banned in src: the analyzer is among the project's own packages and nothing takes its list away.</summary>
    public static IEnumerable<Breach> Ban(Project project, TextFile? lockFile)
    {
        if (lockFile is not null && !DirectPackages(lockFile).Contains(Analyzer))
            yield return project.AtTop($"{Analyzer} is missing: a project of src takes it from Directory.Build.props.");
        foreach (var element in project.Elements("AdditionalFiles").Where(e => e.Attribute("Remove") is not null))
            yield return project.At(element, "takes additional files away, BannedSymbols.txt perhaps among them.");
        foreach (var element in project.Elements("NoWarn").Concat(project.Elements("WarningsNotAsErrors")).Where(e => e.Value.Contains("RS0030", StringComparison.Ordinal)))
            yield return project.At(element, "RS0030 keeps clock and randomness out: it is not to be silenced.");
    }

    /// <summary>What is internal to a project of src is shown to tests and to the programs that train and measure, to no other project of src.</summary>
    public static IEnumerable<Breach> Internals(Project project, IReadOnlyCollection<string> sourceProjects) =>
        project.Elements("InternalsVisibleTo")
            .Where(e => sourceProjects.Contains((string?)e.Attribute("Include") ?? ""))
            .Select(e => project.At(e, $"shows its internals to {(string?)e.Attribute("Include")}: make public what that project needs."));

    /// <summary>Packages that a lock file holds because the project itself asks for them.</summary>
    public static IReadOnlyCollection<string> DirectPackages(TextFile lockFile) =>
        [.. Packages(lockFile).Where(p => p.Value.TryGetProperty("type", out var t) && t.GetString() == "Direct").Select(p => p.Name)];

    /// <summary>All packages of a lock file.</summary>
    public static IEnumerable<JsonProperty> Packages(TextFile lockFile) =>
        JsonDocument.Parse(lockFile.Text).RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject());

    /// <summary>Each central version stands once, at one exact number, and some project uses it.</summary>
    public static IEnumerable<Breach> Central(TextFile central, IReadOnlySet<string> used)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in XDocument.Parse(central.Text, LoadOptions.SetLineInfo).Descendants("PackageVersion"))
        {
            var (id, version) = ((string?)element.Attribute("Include") ?? "", (string?)element.Attribute("Version") ?? "");
            Breach Found(string what) => new(central.Path, ((System.Xml.IXmlLineInfo)element).LineNumber, what);
            if (!seen.Add(id))
                yield return Found($"{id} stands twice.");
            if (version.Length == 0 || version.Any(c => c is '*' or '[' or '(' or ','))
                yield return Found($"{id} has the version '{version}': give one exact number.");
            if (!used.Contains(id))
                yield return Found($"{id} is used by no project: take it out.");
        }
    }
}
