using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Questions;

/// <summary>One place where one origin holds something on a question.</summary>
internal sealed record Evidence
{
    public required FiledReport Report { get; init; }

    /// <summary>Canonical name.</summary>
    public required string Origin { get; init; }

    public required OriginKind OriginKind { get; init; }

    /// <summary>Canonical names.</summary>
    public required IReadOnlyList<string> Via { get; init; }

    public required Statement? Statement { get; init; }

    public required Figure? Figure { get; init; }

    /// <summary>Of the figure, else of the statement's content.</summary>
    public required Span Span { get; init; }

    /// <summary>The party that the origin speaks for, where its name or role tells; null where not.</summary>
    public required string? Side { get; init; }

    public Stance Stance => Statement?.Stance ?? Stance.Asserts;

    public Certainty Certainty => Statement?.Certainty ?? Certainty.Certain;

    public Polarity Polarity => Statement?.Polarity ?? Polarity.Affirmed;

    public PartialDate? Date => Statement?.SaidOn ?? Report.Report.Published;

    /// <summary>Whether some actor is told to be behind it.</summary>
    public bool IsNamed => OriginKind is not (OriginKind.Unnamed or OriginKind.Unattributed);

    public Holding Holds { get; init; }

    /// <summary>Whether it holds the thing to be so, to whatever degree.</summary>
    public bool Affirms => Holds == Holding.For;

    /// <summary>Whether it holds against it.</summary>
    public bool Dissents => Holds == Holding.Against;

    /// <summary>Whether it tells of what is to come, is meant, or hangs on a condition: no figure of what is.</summary>
    public bool IsForecast => Stance == Stance.Predicts || Statement?.Modality is Modality.Planned or Modality.Intended or Modality.Conditional or Modality.Demanded;

    public bool HasValue => Figure is not null;
}
