using System.Collections.Immutable;
using Hearsay.Language.Layout;

namespace Hearsay.Language;

/// <summary>The analyser of English text. Immutable, thread-safe.</summary>
public sealed class Analyzer : IAnalyzer
{
    /// <inheritdoc/>
    public Analysis Analyze(string text, IReadOnlyList<Span> furniture)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(furniture);
        var layout = TextLayout.Of(text, furniture);
        var count = layout.Tokens.Length;
        return new Analysis
        {
            Text = text,
            Tokens = layout.Tokens,
            Tags = [.. Enumerable.Repeat("NN", count)],
            Lemmas = [.. layout.Tokens.Select(token => token.In(text).ToLowerInvariant())],
            Heads = [.. Enumerable.Repeat(-1, count)],
            Relations = [.. Enumerable.Repeat("root", count)],
            Sentences = layout.Sentences,
            Paragraphs = layout.Paragraphs,
            Names = ImmutableArray<NamedEntity>.Empty,
        };
    }
}
