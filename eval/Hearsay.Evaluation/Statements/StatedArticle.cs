namespace Hearsay.Evaluation.Statements;

/// <summary>An article's statements, as marked and as read, over one list of tokens.</summary>
/// <param name="Tokens">Offsets in code points.</param>
/// <param name="Words">Each token as written.</param>
/// <param name="Gold">As marked by hand.</param>
/// <param name="Read">As read; those told wholly in another's content are left out, as the corpus marks none.</param>
/// <param name="Quoted">For each token, whether it stands in quotation marks.</param>
/// <param name="Sentence">For each token, the number of its sentence in the reading.</param>
internal sealed record StatedArticle(
    IReadOnlyList<Span> Tokens, IReadOnlyList<string> Words, IReadOnlyList<TokenSets> Gold, IReadOnlyList<TokenSets> Read, IReadOnlyList<bool> Quoted, IReadOnlyList<int> Sentence)
{
    /// <summary>What a statement must share of its content with another to be the same.</summary>
    public const double LeastAlike = 0.5;

    private const double LeastDirect = 0.8;

    /// <summary>The statements that are found: of the gold and of those read, by their indices.</summary>
    public IReadOnlyList<(int Gold, int Read)> Found { get; } = Pairing.Pairs(Gold, Read, (a, b) => a.Likeness(b), LeastAlike);

    /// <summary>Those of a list that are not told in another's content.</summary>
    public static IReadOnlyList<TokenSets> Outer(IReadOnlyList<TokenSets> read) =>
        [.. read.Where(one => !read.Any(other => !ReferenceEquals(one, other) && one.IsNestedIn(other)))];

    public QuoteKind KindOf(TokenSets statement)
    {
        var quoted = statement.Content.Count(token => Quoted[token]);
        return quoted == 0 ? QuoteKind.Indirect : quoted >= LeastDirect * statement.Content.Count ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    /// <summary>Sentences from the source to the farthest sentence of the content; null without a source or content.</summary>
    public int? SentencesApart(TokenSets statement)
    {
        if (statement.Source.Count == 0 || statement.Content.Count == 0)
            return null;
        var source = Sentence[statement.Source.Min()];
        return Math.Max(Math.Abs(Sentence[statement.Content.Max()] - source), Math.Abs(source - Sentence[statement.Content.Min()]));
    }

    /// <summary>Whether the source stands before the content's first token.</summary>
    public static bool IsSourceFirst(TokenSets statement) => statement.Source.Count > 0 && statement.Content.Count > 0 && statement.Source.Min() < statement.Content.Min();
}
