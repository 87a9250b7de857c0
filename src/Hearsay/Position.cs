namespace Hearsay;

/// <summary>What one origin holds on one question, at one time.</summary>
public sealed record Position
{
    /// <summary>The origin's canonical name across reports; <c>unattributed</c> or <c>unnamed ...</c> where none is told.</summary>
    public required string Origin { get; init; }

    public required OriginKind OriginKind { get; init; }

    /// <summary>Relays between the report and the origin, the one nearest the report first.</summary>
    public IReadOnlyList<string> Via { get; init => field = value ?? []; } = [];

    /// <summary>Lower end of the figure, included; null where open below or where there is none.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of the figure, included; null where open above or where there is none.</summary>
    public decimal? High { get; init; }

    public bool Approximate { get; init; }

    public Stance Stance { get; init; }

    public Polarity Polarity { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>Whether it stands for or against what the question asks.</summary>
    public Holding Holds { get; init; }

    /// <summary>Whether it tells of what is to come, is meant, or hangs on a condition.</summary>
    public bool Forecast { get; init; }

    /// <summary>Ids of the reports that tell it, in the order of the brief's reports.</summary>
    public IReadOnlyList<string> Reports { get; init => field = value ?? []; } = [];

    /// <summary>When it was said, where told, else when the first of the reports was published.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether <see cref="Date"/> is that of the saying.</summary>
    public bool DateTold { get; init; }

    /// <summary>Where it stands, in the order of the reports.</summary>
    public IReadOnlyList<Cite> Cites { get; init => field = value ?? []; } = [];

    /// <summary>The report's words at the first place.</summary>
    public string? Words { get; init; }

    /// <summary>How <see cref="Words"/> give those of the origin.</summary>
    public Quotation Quotation { get; init; }
}
