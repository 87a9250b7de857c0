namespace Hearsay;

/// <summary>What one report claims. A pure function of the report and the models; the unit that the ledger takes in.</summary>
public sealed record Reading
{
    public required Report Report { get; init; }

    /// <summary>What is in the text but not part of the report.</summary>
    public IReadOnlyList<Span> Furniture { get; init => field = value ?? []; } = [];

    /// <summary>In order, without overlaps.</summary>
    public IReadOnlyList<Span> Sentences { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Actor> Actors { get; init => field = value ?? []; } = [];

    /// <summary>In the order of their first span.</summary>
    public IReadOnlyList<Statement> Statements { get; init => field = value ?? []; } = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; init => field = value ?? []; } = [];
}
