namespace Hearsay.Evaluation.Copies;

/// <summary>An article that reports are cut from: its paragraphs as words, those of a few words left out.</summary>
internal sealed record CutArticle(string Id, PartialDate? Published, IReadOnlyList<string[]> Paragraphs)
{
    private const int LeastWords = 8;

    public int Words { get; } = Paragraphs.Sum(words => words.Length);

    /// <summary>An article's text begins with its title, as a paragraph.</summary>
    public static CutArticle Of(Report report) => new(report.Id, report.Published,
        [.. report.Text.Split('\n').Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length >= LeastWords)]);
}
