namespace Hearsay.Ledger.Verifying;

/// <summary>What a check of a ledger looked at and what it found.</summary>
public sealed record Verification
{
    /// <summary>Entries of the journal.</summary>
    public long Entries { get; init; }

    public long Reports { get; init; }

    /// <summary>Readings of any build.</summary>
    public long Readings { get; init; }

    /// <summary>Spans that were held against their text.</summary>
    public long Spans { get; init; }

    /// <summary>After <see cref="Store.ContentHash"/>.</summary>
    public required string ContentHash { get; init; }

    /// <summary>
    /// Whether the stored brief is the one that the stored readings give; null where that was not asked: there is none, it is of earlier content or of another build, or
    /// something else is wrong.
    /// </summary>
    public bool? BriefIsSame { get; init; }

    /// <summary>A line each, with its place; empty where the ledger is whole.</summary>
    public IReadOnlyList<string> Faults { get; init => field = value ?? []; } = [];
}
