namespace Hearsay.Ledger.Store;

/// <summary>One run of <c>add</c>, as the journal tells it.</summary>
/// <param name="Seq">Number of the entry that began it.</param>
/// <param name="At">When that was.</param>
/// <param name="Paths">As the user named them.</param>
/// <param name="Folder">The folder that they were named in.</param>
public sealed record AddRun(long Seq, string At, IReadOnlyList<string> Paths, string Folder)
{
    /// <summary>Whether the paths hold readings that were made elsewhere.</summary>
    public bool Readings { get; init; }

    /// <summary>The paths as they are named in another folder.</summary>
    public IReadOnlyList<string> From(string folder) =>
        folder == Folder ? Paths : [.. Paths.Select(path => path == "-" ? path : Path.Combine(Folder, path))];
}
