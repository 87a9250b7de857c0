using System.Globalization;

namespace Hearsay.Evaluation.Copies;

/// <summary>
/// Puts reports together from articles at known shares: of one article alone, cut or in another order; of one and another that nobody has; and of two.
/// The same seed gives the same reports.
/// </summary>
internal sealed class Cutter(int seed)
{
    private const int Longest = 400;
    /// <summary>Parts of a report that are from an article in the pile, the rest from one outside.</summary>
    public static readonly double[] Shares = [.1, .2, .3, .4, .5, .7];
    private readonly Random _random = new(seed);

    /// <summary>All reports made from one article.</summary>
    /// <param name="article">In the pile.</param>
    /// <param name="other">In the pile too.</param>
    /// <param name="outside">Not in the pile, one for each share.</param>
    public IEnumerable<CutReport> Of(CutArticle article, CutArticle other, IReadOnlyList<CutArticle> outside)
    {
        yield return Made($"{article.Id}.cut", inOrder: true, (article, .5));
        yield return Made($"{article.Id}.reordered", inOrder: false, (article, 1));
        for (var i = 0; i < Shares.Length; i++)
            yield return Made(string.Create(CultureInfo.InvariantCulture, $"{article.Id}.{Shares[i]}"), inOrder: false, (article, Shares[i]), (outside[i], 1 - Shares[i]));
        yield return Made($"{article.Id}.halves", inOrder: true, (article, .5), (other, .5));
        yield return Made($"{article.Id}.thirds", inOrder: false, (article, .65), (other, .35));
    }

    private CutReport Made(string id, bool inOrder, params (CutArticle Article, double Share)[] parts)
    {
        var words = parts.Length == 1 ? parts[0].Article.Words : parts.Min(part => Math.Min(Longest, part.Article.Words / part.Share));
        var taken = parts.SelectMany(part => Taken(part.Article, (int)Math.Ceiling(words * part.Share))).ToArray();
        if (!inOrder)
            _random.Shuffle(taken);
        var articles = parts.ToDictionary(part => part.Article.Id, part => part.Article);
        return new CutReport(
            id, string.Join("\n\n", taken.Select(passage => string.Join(' ', articles[passage.Article].Paragraphs[passage.Number].Take(passage.Words)))),
            parts.Select(part => part.Article.Published).Max() is { } last ? PartialDate.Of(last.Last.AddDays(1)) : null, taken);
    }

    /// <summary>Paragraphs picked at random, in the article's order, as many words as asked for.</summary>
    private Passage[] Taken(CutArticle article, int words)
    {
        var order = Enumerable.Range(0, article.Paragraphs.Count).ToArray();
        _random.Shuffle(order);
        var taken = new List<Passage>();
        foreach (var number in order)
        {
            if (words <= 0)
                break;
            var from = Math.Min(words, article.Paragraphs[number].Length);
            taken.Add(new Passage(article.Id, number, from));
            words -= from;
        }
        return [.. taken.OrderBy(passage => passage.Number)];
    }
}
