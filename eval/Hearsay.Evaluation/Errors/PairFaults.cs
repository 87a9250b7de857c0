using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Errors;

/// <summary>What is wrong with a statement that was read for a marked one and is not taken for the same.</summary>
internal sealed class PairFaults(StatedArticle article)
{
    private const double Half = 0.5, Nearly = 0.8;

    private readonly HashSet<TokenSets> _found = [.. article.Found.Select(pair => article.Gold[pair.Gold])], _taken = [.. article.Found.Select(pair => article.Read[pair.Read])];

    public string Of(TokenSets gold, TokenSets read) =>
        gold.ContentLikeness(read) >= StatedArticle.LeastAlike ? Source(gold, read) : Content(gold, read);

    private string Source(TokenSets gold, TokenSets read) =>
        read.Source.Count == 0 ? "source-missing"
        : gold.Source.Count == 0 ? "source-invented"
        : article.Sentence[gold.Source.Min()] == article.Sentence[read.Source.Min()] ? "source-wrong"
        : "source-elsewhere";

    private string Content(TokenSets gold, TokenSets read)
    {
        var both = gold.Content.Count(read.Content.Contains);
        return both == 0 ? "content-other"
            : article.Gold.Any(other => other != gold && !_found.Contains(other) && Share(other.Content, read.Content) >= Half) ? "joined"
            : article.Read.Any(other => other != read && !_taken.Contains(other) && Share(other.Content, gold.Content) >= Nearly) ? "split"
            : LastSentence(gold) > LastSentence(read) || FirstSentence(gold) < FirstSentence(read) ? "content-stopped"
            : both >= Nearly * gold.Content.Count ? "content-long"
            : both < Nearly * read.Content.Count ? "content-shifted"
            : gold.Content.Max() - read.Content.Max() >= read.Content.Min() - gold.Content.Min() ? "content-cut-end"
            : "content-cut-start";
    }

    private int LastSentence(TokenSets statement) => article.Sentence[statement.Content.Max()];

    private int FirstSentence(TokenSets statement) => article.Sentence[statement.Content.Min()];

    private static double Share(HashSet<int> of, HashSet<int> among) => of.Count == 0 ? 0 : (double)of.Count(among.Contains) / of.Count;
}
