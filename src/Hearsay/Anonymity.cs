namespace Hearsay;

/// <summary>What a report tells of an actor whose name it keeps back, in its own words.</summary>
public sealed record Anonymity
{
    /// <summary>The state that the actor is of, where a word of the report tells it.</summary>
    public string? Country { get; init; }

    /// <summary>"defence ministry": the body that the actor belongs to or is close to.</summary>
    public string? Institution { get; init; }

    /// <summary>"senior", "former".</summary>
    public string? Rank { get; init; }

    /// <summary>How the actor comes to know: "familiar with the matter", "briefed on the talks".</summary>
    public string? Knows { get; init; }
}
