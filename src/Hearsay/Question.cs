namespace Hearsay;

/// <summary>What several claims are about.</summary>
public sealed record Question
{
    /// <summary>Made from the content of its earliest claim: the same in every order of reports.</summary>
    public required string Id { get; init; }

    /// <summary>In plain words: "How many soldiers have been killed or wounded?"</summary>
    public required string Ask { get; init; }

    public required QuestionKind Kind { get; init; }

    /// <summary>Id of the event that it belongs to.</summary>
    public required string Event { get; init; }

    public IReadOnlyList<FlagKind> Flags { get; init => field = value ?? []; } = [];

    /// <summary>What the figures count in: <c>count</c>, <c>percent</c>, a currency; null for a question of kind event.</summary>
    public string? Unit { get; init; }

    /// <summary>How many separate origins stand behind what is affirmed.</summary>
    public required IndependentOrigins IndependentOrigins { get; init; }

    /// <summary>By date of saying, then as the reports come.</summary>
    public IReadOnlyList<Position> Positions { get; init => field = value ?? []; } = [];

    /// <summary>The statements and figures that it holds.</summary>
    public IReadOnlyList<Item> Items { get; init => field = value ?? []; } = [];

    /// <summary>What sounds the same and is not.</summary>
    public IReadOnlyList<Comparison> NotComparable { get; init => field = value ?? []; } = [];
}
