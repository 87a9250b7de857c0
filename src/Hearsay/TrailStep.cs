namespace Hearsay;

/// <summary>One step of how a cell of a statement or figure came to be.</summary>
/// <param name="Cell">The cell as the reading's JSON names it: <c>origin</c>, <c>stance</c>, <c>outcome</c>.</param>
/// <param name="Rule">Name of the rule, as in <c>rules.tsv</c>: <c>origin.pronoun</c>.</param>
/// <param name="Why">What the rule says, in a clause.</param>
/// <param name="Evidence">The word or words that it rests on, in the report's text; null for none.</param>
/// <param name="Margin">By how much the model prefers its reading to the best one without this telling, in log-odds; null for a rule.</param>
public sealed record TrailStep(string Cell, string Rule, string Why, Span? Evidence = null, double? Margin = null);
