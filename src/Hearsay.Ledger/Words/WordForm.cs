namespace Hearsay.Ledger.Words;

/// <summary>A word as it is compared, with what the lexicon knows of it. Those of usual words are made once and shared.</summary>
/// <param name="Lower">In lower case, without a possessive ending.</param>
/// <param name="Stem">After <see cref="Stemmer"/>.</param>
/// <param name="Weight">After <see cref="Lexicon.Weight"/>.</param>
/// <param name="Concept">The concept that the word alone names; null for none.</param>
/// <param name="IsStop">Whether it carries no topic of its own.</param>
/// <param name="OpensPhrase">Whether a phrase of several words that names a concept begins with it.</param>
internal sealed record WordForm(string Lower, string Stem, double Weight, string? Concept, bool IsStop, bool OpensPhrase);
