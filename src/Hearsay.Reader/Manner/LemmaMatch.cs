using Hearsay.Language;

namespace Hearsay.Reader.Manner;

/// <summary>A phrase found by its dictionary forms.</summary>
/// <typeparam name="TKind">What a phrase tells.</typeparam>
/// <param name="Tokens">From the first to the last word of the pattern.</param>
/// <param name="Kind">What it tells.</param>
public readonly record struct LemmaMatch<TKind>(TokenRange Tokens, TKind Kind);
