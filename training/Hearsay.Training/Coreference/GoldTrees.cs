using Hearsay.Language;

namespace Hearsay.Training.Coreference;

/// <summary>Trees as a treebank has them, with the names that the analyser finds over their tokens, as a treebank has none.</summary>
public static class GoldTrees
{
    /// <param name="gold">Tokens, sentences, tags and trees.</param>
    /// <param name="analyzer">Finds the names.</param>
    public static Analysis Named(Analysis gold, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(analyzer);
        return gold with { Names = analyzer.Annotate(gold.Text, gold.Tokens, gold.Sentences, gold.Paragraphs).Names };
    }
}
