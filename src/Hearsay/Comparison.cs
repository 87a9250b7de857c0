namespace Hearsay;

/// <summary>A question that sounds the same as another and is not comparable with it.</summary>
/// <param name="Question">Id of the other question.</param>
/// <param name="Terms">What differs: <c>period</c>, <c>population</c>, <c>outcome</c>, <c>unit</c>, <c>new or total</c>, <c>part or whole</c>, <c>set apart by a person</c>.</param>
/// <param name="Bound">Whether the other, being narrower, bounds this one from below.</param>
public sealed record Comparison(string Question, IReadOnlyList<string> Terms, bool Bound);
