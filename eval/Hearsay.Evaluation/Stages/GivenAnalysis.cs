using Hearsay.Language;

namespace Hearsay.Evaluation.Stages;

/// <summary>An analyser of one text, whose analysis is at hand.</summary>
internal sealed class GivenAnalysis(Analysis analysis) : IAnalyzer
{
    /// <exception cref="ArgumentException">It is asked for another text.</exception>
    public Analysis Analyze(string text, IReadOnlyList<Span> furniture) =>
        text == analysis.Text ? analysis : throw new ArgumentException($"Asked for the analysis of another text, of {text.Length} characters; the one at hand has {analysis.Text.Length}.", nameof(text));
}
