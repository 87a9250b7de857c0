namespace Hearsay.Evaluation.Copies;

/// <summary>The first words of one paragraph of an article, as they stand in a report that was put together from articles.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Number">Of the paragraph in the article, from 0.</param>
/// <param name="Words">How many of its words were taken, from the first on.</param>
internal sealed record Passage(string Article, int Number, int Words);
