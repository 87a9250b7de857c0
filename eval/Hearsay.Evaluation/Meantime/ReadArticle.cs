using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Evaluation.Meantime;

/// <summary>A marked article with its reading.</summary>
internal sealed class ReadArticle
{
    /// <param name="marked">The article.</param>
    /// <param name="analysis">With the article's own tokens.</param>
    /// <param name="reading">Of that analysis.</param>
    public ReadArticle(MarkedArticle marked, Analysis analysis, Reading reading)
    {
        (Marked, Reading) = (marked, reading);
        Tree = new ParseTree(analysis);
    }

    public MarkedArticle Marked { get; }

    public Reading Reading { get; }

    public ParseTree Tree { get; }

    /// <summary>The tokens that lie in the span; an empty range where none does.</summary>
    public TokenRange Tokens(Span span)
    {
        var tokens = Tree.Analysis.Tokens;
        var first = 0;
        while (first < tokens.Length && tokens[first].Start < span.Start)
            first++;
        var end = first;
        while (end < tokens.Length && tokens[end].End <= span.End)
            end++;
        return new TokenRange(first, end);
    }

    /// <summary>The word that the tokens hang on; -1 where there are none.</summary>
    public int Top(IEnumerable<int> tokens) => Tree.Top(tokens.Select(token => new TokenRange(token, token + 1)));
}
