namespace Hearsay;

/// <summary>How one origin's position on one question moved, or how its name was lost on the way.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Origin">Canonical name.</param>
/// <param name="Kind">What happened.</param>
/// <param name="From">The earlier place.</param>
/// <param name="To">The later place.</param>
public sealed record Change(string Question, string Origin, ChangeKind Kind, Cite From, Cite To);
