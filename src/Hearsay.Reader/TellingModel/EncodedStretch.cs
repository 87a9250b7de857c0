using Hearsay.Language;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.TellingModel;

/// <summary>A stretch of a text as a telling network has encoded it; valid until the next one is encoded in the same space.</summary>
/// <param name="Facts">The text.</param>
/// <param name="Tokens">The whole stretch.</param>
/// <param name="Sentences">The sentences whose cues are to be found in it; what stands around them is there to be seen.</param>
/// <param name="Space">Where the numbers are.</param>
internal readonly record struct EncodedStretch(TokenFacts Facts, TokenRange Tokens, ReadOnlyMemory<TokenRange> Sentences, TellingSpace Space)
{
    /// <summary>The scores of a token's cue labels.</summary>
    public ReadOnlySpan<float> Cues(int token) => Space.Cues.AsSpan((token - Tokens.First) * TellingShape.OutputColumns, TellingShape.CueLabels);
}
