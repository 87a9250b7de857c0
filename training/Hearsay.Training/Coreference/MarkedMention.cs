using Hearsay.Language;

namespace Hearsay.Training.Coreference;

/// <summary>A mention as a corpus marks it.</summary>
/// <param name="Tokens">Its tokens in the corpus' own analysis.</param>
/// <param name="Head">The token whose head lies outside of it.</param>
/// <param name="Entity">The same number for all mentions of one entity of its text.</param>
/// <param name="Kind">What it is, in the corpus' word (<c>person</c>, <c>organization</c>, ...); empty where it does not say.</param>
public sealed record MarkedMention(TokenRange Tokens, int Head, int Entity, string Kind);
