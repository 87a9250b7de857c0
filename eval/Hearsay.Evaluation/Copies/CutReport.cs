namespace Hearsay.Evaluation.Copies;

/// <summary>A report put together from passages of articles, with what it was put together from.</summary>
internal sealed record CutReport(string Id, string Text, PartialDate? Published, IReadOnlyList<Passage> Passages)
{
    /// <summary>An article as it is: each of its paragraphs from the first word to the last.</summary>
    public static CutReport Whole(CutArticle article) => new(
        article.Id, string.Join("\n\n", article.Paragraphs.Select(words => string.Join(' ', words))), article.Published,
        [.. article.Paragraphs.Select((words, number) => new Passage(article.Id, number, words.Length))]);

    /// <summary>The part of this report's words that stands in the other, 0 to 1.</summary>
    public double Share(CutReport other)
    {
        var theirs = other.Passages.ToDictionary(passage => (passage.Article, passage.Number), passage => passage.Words);
        return (double)Passages.Sum(passage => Math.Min(passage.Words, theirs.GetValueOrDefault((passage.Article, passage.Number)))) / Passages.Sum(passage => passage.Words);
    }

    /// <summary>As the ledger takes it: a reading without statements, since wording alone tells a copy.</summary>
    public Reading Read() => new() { Report = new Report { Id = Id, Text = Text, Published = Published } };
}
