namespace Hearsay.Language;

/// <summary>A name in the text: tokens <c>[Tokens.First, Tokens.End)</c> of one sentence.</summary>
public readonly record struct NamedEntity(TokenRange Tokens, NameClass Class);
