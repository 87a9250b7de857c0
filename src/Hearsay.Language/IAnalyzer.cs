namespace Hearsay.Language;

/// <summary>
/// Turns text into an <see cref="Analysis"/>: the one seam between the language models and everything that reads with them.
/// Implementations are pure functions of the text and their models, and thread-safe.
/// </summary>
public interface IAnalyzer
{
    /// <summary>Analyses <paramref name="text"/>, leaving out the tokens that lie in <paramref name="furniture"/>.</summary>
    /// <param name="text">Any text, of any length; an empty one gives an empty analysis.</param>
    /// <param name="furniture">Stretches to leave out, in order, without overlaps. A sentence never runs across one.</param>
    Analysis Analyze(string text, IReadOnlyList<Span> furniture);
}
