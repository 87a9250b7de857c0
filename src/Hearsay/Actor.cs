namespace Hearsay;

/// <summary>A person, organisation, government, outlet or described group that a report names.</summary>
public sealed record Actor
{
    /// <summary>Unique within the reading.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name the report gives.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>"Ukrainian Defense Minister", where the report tells one.</summary>
    public string? Role { get; init; }

    /// <summary>The party of the dispute it speaks for, where told.</summary>
    public string? Side { get; init; }

    /// <summary>What is known of one whose name is kept back; null for all others.</summary>
    public Anonymity? Anonymous { get; init; }

    /// <summary>Where the report names it, in order.</summary>
    public IReadOnlyList<Span> Mentions { get; init => field = value ?? []; } = [];
}
