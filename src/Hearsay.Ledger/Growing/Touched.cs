namespace Hearsay.Ledger.Growing;

/// <summary>What the reports that were filed may have changed.</summary>
internal sealed class Touched
{
    /// <summary>Reports whose copies are to be looked for again.</summary>
    public HashSet<long> Copies { get; } = [];

    /// <summary>Reports that may belong to another event than before.</summary>
    public HashSet<long> Moved { get; } = [];

    /// <summary>Reports whose event's brief is to be made again.</summary>
    public HashSet<long> Told { get; } = [];

    /// <summary>Events that may be none any more.</summary>
    public HashSet<long> Left { get; } = [];
}
