using Hearsay.Language;

namespace Hearsay.Reader.Manner;

/// <summary>A phrase that tells that somebody gave no word.</summary>
/// <param name="Tokens">From the first to the last word of the pattern.</param>
/// <param name="Kind">How the word was withheld.</param>
public readonly record struct WithheldMatch(TokenRange Tokens, WithheldKind Kind);
