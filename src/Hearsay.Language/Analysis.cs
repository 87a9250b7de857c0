using System.Collections.Immutable;

namespace Hearsay.Language;

/// <summary>
/// The language analysis of one text: flat arrays over its tokens, all of the same length. Immutable, thread-safe.
/// Token indices run over the whole text, not from each sentence's start.
/// </summary>
public sealed record Analysis
{
    public required string Text { get; init; }

    /// <summary>Where each token stands in <see cref="Text"/>; in order, without overlaps.</summary>
    public required ImmutableArray<Span> Tokens { get; init; }

    /// <summary>Penn Treebank part-of-speech tag of each token.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Dictionary form of each token, lower case but for names.</summary>
    public required ImmutableArray<string> Lemmas { get; init; }

    /// <summary>Index of each token's head; -1 for the root of its sentence. Always within the sentence.</summary>
    public required ImmutableArray<int> Heads { get; init; }

    /// <summary>Universal Dependencies v2 relation of each token to its head, with subtype (<c>nsubj:pass</c>); <c>root</c> for the root.</summary>
    public required ImmutableArray<string> Relations { get; init; }

    /// <summary>In order; together they cover all tokens.</summary>
    public required ImmutableArray<TokenRange> Sentences { get; init; }

    /// <summary>In order; each a run of whole sentences; together they cover all tokens. A heading or list item is one of its own.</summary>
    public required ImmutableArray<TokenRange> Paragraphs { get; init; }

    /// <summary>In order, without overlaps.</summary>
    public required ImmutableArray<NamedEntity> Names { get; init; }

    /// <summary>
    /// What the analyser's network holds of each token in its sentence, <see cref="VectorWidth"/> numbers a token, for models that read on from there; empty where the
    /// analysis was not made by it.
    /// </summary>
    public ImmutableArray<float> Vectors { get; init; } = [];

    /// <summary>Numbers a token in <see cref="Vectors"/>.</summary>
    public int VectorWidth => Tokens.IsEmpty ? 0 : Vectors.Length / Tokens.Length;

    /// <summary>The characters of token <paramref name="token"/>.</summary>
    public ReadOnlySpan<char> Word(int token) => Tokens[token].Of(Text);

    /// <summary>The stretch of text from the first to the last token of a range that is not empty.</summary>
    public Span SpanOf(TokenRange tokens) => new(Tokens[tokens.First].Start, Tokens[tokens.End - 1].End);
}
