namespace Hearsay.Language.Coreference;

/// <summary>A phrase that mentions something: a pronoun, a name or a description.</summary>
/// <param name="Tokens">The phrase without a preposition before it: tokens <c>[First, End)</c> of one sentence. Mentions may nest, not cross.</param>
/// <param name="Head">The token whose head lies outside of the phrase. Of several joined by "and" that of the first, which is also the head of a mention of its own.</param>
/// <param name="Kind">How it names.</param>
public readonly record struct Mention(TokenRange Tokens, int Head, MentionKind Kind);
