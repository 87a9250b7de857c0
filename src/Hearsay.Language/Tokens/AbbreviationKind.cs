namespace Hearsay.Language.Tokens;

/// <summary>How an abbreviation with a full stop behaves; the words are those of <c>abbreviations.tsv</c>.</summary>
internal enum AbbreviationKind
{
    None,
    Title,
    Number,
    Any,
    Lower,
}
