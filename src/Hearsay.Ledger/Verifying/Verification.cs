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

    /// <summary>A line each, with its place; empty where the ledger is whole.</summary>
    public IReadOnlyList<string> Faults { get; init => field = value ?? []; } = [];
}
