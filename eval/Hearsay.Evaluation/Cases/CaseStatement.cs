namespace Hearsay.Evaluation.Cases;

/// <summary>A statement of the gold. Of origin, stance and certainty the first is the answer, the others are right too.</summary>
internal sealed record CaseStatement(
    string Report, Span Content, string[] Origin, string[] Stance, string[] Certainty, string[] Via, string[] ViaAccepted, string? Question);
