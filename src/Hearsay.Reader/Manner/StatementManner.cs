namespace Hearsay.Reader.Manner;

/// <summary>How a thing is told: the origin's stance, polarity and certainty, the reporter's distance, and how the words are given.</summary>
internal sealed record StatementManner(
    Stance Stance,
    Polarity Polarity,
    Certainty Certainty,
    Distance Distance,
    Modality Modality,
    Quotation Quotation,
    Basis Basis);
