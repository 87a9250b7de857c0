namespace Hearsay;

/// <summary>One participant of a claim: an actor of the reading, or the report's words in dictionary form. One of the two is null.</summary>
/// <param name="Part">The part it plays: <c>subject</c>, <c>object</c>, or the preposition that joins it (<c>to</c>, <c>from</c>).</param>
/// <param name="Actor">Id of an actor of the same reading.</param>
/// <param name="Words">Head and modifiers in dictionary form, lower case: "north korean soldier".</param>
public sealed record Participant(string Part, string? Actor, string? Words);
