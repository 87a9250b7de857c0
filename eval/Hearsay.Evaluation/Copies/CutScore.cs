using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Copies;

/// <summary>How the copies of a brief stand against what its reports were cut from.</summary>
/// <param name="Recall">Of the pairs of a report and an article of which it has at least the share asked for, those given.</param>
/// <param name="Precision">Of all pairs given, those that have words in common.</param>
/// <param name="Directed">Of the pairs found, those that name the article as the original.</param>
/// <param name="Wrong">Pairs given that have no words in common.</param>
internal sealed record CutScore(double Recall, double Precision, double Directed, IReadOnlyList<Copy> Wrong)
{
    public static CutScore Of(IReadOnlyList<CutReport> articles, IReadOnlyList<CutReport> made, IReadOnlyList<Copy> copies, double least)
    {
        var all = articles.Concat(made).ToDictionary(report => report.Id);
        var given = copies.Where(copy => copy.Of is not null).Select(copy => (copy.Report, Of: copy.Of!)).ToHashSet();
        var gold = made.SelectMany(report => articles.Where(article => report.Share(article) >= least).Select(article => (report.Id, Of: article.Id))).ToArray();
        var wrong = copies.Where(copy => copy.Of is not null && all[copy.Report].Share(all[copy.Of]) == 0).ToArray();
        var (directed, reversed) = (gold.Count(given.Contains), gold.Count(pair => !given.Contains(pair) && given.Contains((pair.Of, pair.Id))));
        var found = directed + reversed;
        return new CutScore((double)found / gold.Length, given.Count == 0 ? 0 : 1 - (double)wrong.Length / given.Count, found == 0 ? 0 : (double)directed / found, wrong);
    }

    public IReadOnlyList<Metric> Metrics() => [new("recall", Recall), new("precision", Precision), new("directed", Directed)];
}
