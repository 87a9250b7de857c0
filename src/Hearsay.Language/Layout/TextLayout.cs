using System.Collections.Immutable;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Layout;

/// <summary>The tokens of a text and how they make sentences and paragraphs. Immutable.</summary>
internal sealed record TextLayout(ImmutableArray<Span> Tokens, ImmutableArray<TokenRange> Sentences, ImmutableArray<TokenRange> Paragraphs)
{
    /// <summary>Lays out a text without its furniture.</summary>
    public static TextLayout Of(string text, IReadOnlyList<Span> furniture)
    {
        var tokens = new List<Span>(text.Length / 5);
        var sentences = new List<TokenRange>();
        var paragraphs = new List<TokenRange>();
        foreach (var stretches in Layout.Paragraphs.Of(text, furniture))
        {
            var first = tokens.Count;
            foreach (var stretch in stretches)
                Tokenizer.Tokenize(text, stretch, tokens);
            if (tokens.Count == first)
                continue;
            var paragraph = new TokenRange(first, tokens.Count);
            Layout.Sentences.Split(text, tokens, paragraph, sentences);
            paragraphs.Add(paragraph);
        }
        return new TextLayout([.. tokens], [.. sentences], [.. paragraphs]);
    }
}
