using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Errors;

/// <summary>Where the parts of a statement that is found begin or end elsewhere than marked.</summary>
internal static class EdgeFaults
{
    /// <summary>The first that holds: the content's marks, its end, its beginning, its inside, the source, the cue; null where all tokens are the same.</summary>
    public static string? Of(StatedArticle article, TokenSets gold, TokenSets read) =>
        gold.SameAs(read) ? null
        : gold.Content.Except(read.Content).Concat(read.Content.Except(gold.Content)).ToList() is { Count: > 0 } other && other.TrueForAll(token => !char.IsLetterOrDigit(article.Words[token][0])) ? "edge-marks"
        : read.Content.Max() < gold.Content.Max() ? "edge-content-end-short"
        : read.Content.Max() > gold.Content.Max() ? "edge-content-end-long"
        : read.Content.Min() != gold.Content.Min() ? "edge-content-start"
        : !read.Content.SetEquals(gold.Content) ? "edge-content-inside"
        : !read.Source.SetEquals(gold.Source) ? "edge-source"
        : "edge-cue";
}
