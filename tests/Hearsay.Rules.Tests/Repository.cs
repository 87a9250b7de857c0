namespace Hearsay.Rules.Tests;

/// <summary>
/// The text files of a clone as they lie on disk, without what builds and tools leave there. <see cref="Here"/> is the clone
/// that the tests were built in, or the one that the environment variable <c>HEARSAY_ROOT</c> names.
/// </summary>
internal sealed class Repository
{
    private static readonly string[] Passed = [".git", ".idea", ".vs", ".vscode", "artifacts", "bin", "node_modules", "obj"];
    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".targets", ".slnx", ".json", ".jsonl", ".md", ".tsv", ".txt", ".html", ".editorconfig", ".gitignore", "/test", "/run", "/hearsay"];

    private Repository(string root)
    {
        Root = root;
        Files = [.. Walk(root, "").OrderBy(p => p, StringComparer.Ordinal)
            .Where(p => Texts.Any(t => ("/" + p).EndsWith(t, StringComparison.Ordinal)))
            .Select(p => new TextFile(p, System.IO.File.ReadAllText(Path.Combine(root, p))))];
        Sources = [.. Files.Where(f => f.EndsWith(".cs")).Select(f => new SourceFile(f))];
        Projects = [.. Files.Where(f => f.EndsWith(".csproj")).Select(f => new Project(f))];
    }

    public static Repository Here { get; } =
        new(Environment.GetEnvironmentVariable("HEARSAY_ROOT") is { Length: > 0 } named ? named : Above(AppContext.BaseDirectory));

    public string Root { get; }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<TextFile> Files { get; }

    public IReadOnlyList<SourceFile> Sources { get; }

    public IReadOnlyList<Project> Projects { get; }

    public IEnumerable<SourceFile> SourcesUnder(params string[] folders) => Sources.Where(s => s.File.IsUnder(folders));

    public IEnumerable<Project> ProjectsUnder(params string[] folders) => Projects.Where(p => p.File.IsUnder(folders));

    /// <summary>The file at that path, or null.</summary>
    public TextFile? File(string path) => Files.FirstOrDefault(f => f.Path == path);

    /// <summary>Whether a file or folder, of any kind, lies at that path.</summary>
    public bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    /// <summary>The project and all that it refers to, directly or through another.</summary>
    public IReadOnlyCollection<Project> Reach(Project project)
    {
        var reached = new List<Project> { project };
        for (var i = 0; i < reached.Count; i++)
            foreach (var (name, _) in reached[i].References())
                if (Projects.FirstOrDefault(p => p.Name == name) is { } next && !reached.Contains(next))
                    reached.Add(next);
        return reached;
    }

    public IEnumerable<SourceFile> SourcesOf(Project project) => Sources.Where(s => project.Holds(s.File));

    private static IEnumerable<string> Walk(string root, string folder)
    {
        var here = new DirectoryInfo(Path.Combine(root, folder));
        foreach (var file in here.EnumerateFiles())
            yield return folder + file.Name;
        foreach (var inner in here.EnumerateDirectories().Where(d => !Passed.Contains(d.Name) && d.LinkTarget is null))
            foreach (var path in Walk(root, folder + inner.Name + "/"))
                yield return path;
    }

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Hearsay.slnx")))
                return at.FullName;
        throw new InvalidOperationException($"No Hearsay.slnx above {folder}: the rules need the clone they were built in.");
    }
}
