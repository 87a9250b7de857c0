namespace Hearsay;

/// <summary>
/// One act of telling: a source, a cue and a content (the attribution relation of PARC3 and PolNeAR).
/// It has a cue or a source; what a report says in its own voice is no statement.
/// </summary>
public sealed record Statement
{
    /// <summary>Unique within the reading.</summary>
    public required string Id { get; init; }

    public required IReadOnlyList<Span> Source { get; init; }

    public required IReadOnlyList<Span> Cue { get; init; }

    public required IReadOnlyList<Span> Content { get; init; }

    /// <summary>Name of the last actor in the chain; <c>unnamed ...</c> where the source is hidden. For a withheld word, who is silent.</summary>
    public required string Origin { get; init; }

    public required OriginKind OriginKind { get; init; }

    /// <summary>Names of the relays between the report and the origin, the one nearest the report first.</summary>
    public IReadOnlyList<string> Via { get; init => field = value ?? []; } = [];

    public Stance Stance { get; init; }

    public Polarity Polarity { get; init; }

    public Certainty Certainty { get; init; }

    public Distance Distance { get; init; }

    public Modality Modality { get; init; }

    public Quotation Quotation { get; init; }

    public Basis Basis { get; init; }

    public PartialDate? SaidOn { get; init; }

    /// <summary>Id of the statement in whose content this one is told; null for one that the report tells itself.</summary>
    public string? Parent { get; init; }

    public Claim? Claim { get; init; }
}
