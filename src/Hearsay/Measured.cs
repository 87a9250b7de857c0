namespace Hearsay;

/// <summary>How far the machine's readings of some reports lay from those of two people who coded the same reports unseen by each other, as it was recorded in a ledger.</summary>
public sealed record Measured
{
    /// <summary>How many reports both people coded.</summary>
    public int Reports { get; init; }

    /// <summary>How many sentences of them.</summary>
    public int Sentences { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string By { get; init; }

    /// <summary>The day on which it was recorded, in UTC: <c>2031-05-02</c>.</summary>
    public required string On { get; init; }

    /// <summary>Whether this build of Hearsay is the one whose readings were measured.</summary>
    public bool SameBuild { get; init; } = true;

    /// <summary>The builds whose readings were measured, in ordinal order.</summary>
    public IReadOnlyList<string> Builds { get; init => field = value ?? []; } = [];

    /// <summary>SHA-256 of the sheets as files, in lower-case hexadecimal digits: of coder 1, then of coder 2.</summary>
    public IReadOnlyList<string> Sheets { get; init => field = value ?? []; } = [];

    /// <summary>The two people with each other, then each with the machine.</summary>
    public IReadOnlyList<MeasuredPair> Compared { get; init => field = value ?? []; } = [];
}
