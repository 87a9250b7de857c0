using System.IO.Compression;
using System.Text.Json;
using Hearsay.Evaluation.Stages;
using Hearsay.Intake;

namespace Hearsay.Evaluation.Articles;

/// <summary>
/// Scores the text that intake takes out of web pages against the texts of the public article-extraction benchmark
/// (<c>DATA/articles</c>). As there, precision and recall are means over pages, each page weighing the same, and F1 is
/// taken of the two means. Words are read by Unicode categories as .NET has them; Python's <c>\w</c> differs by some marks.
/// </summary>
/// <param name="pages">Where each page's scores are written, the worst first; null for nowhere.</param>
internal sealed class ArticleStage(TextWriter? pages = null) : IStage
{
    public string Name => "articles";

    public string? Missing(EvaluationRun run) => run.Missing("articles/ground-truth.json", "articles/html");

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var folder = run.At("articles");
        var scores = Right(folder).AsParallel().Select(page => (page.Key, Match: Score(folder, page.Key, page.Value))).ToList();
        foreach (var (key, match) in scores.Where(_ => pages is not null).OrderBy(score => score.Match.Hit).ThenBy(score => score.Key, StringComparer.Ordinal))
            pages!.WriteLine(FormattableString.Invariant($"{key[..12]}  hit {match.Hit:F3}  extra {match.Extra:F3}  missed {match.Missed:F3}"));
        var precision = scores.Average(score => score.Match.Precision) ?? 0;
        var recall = scores.Average(score => score.Match.Recall) ?? 0;
        yield return new Row($"article text of {scores.Count} web pages", [
            new Metric("precision", precision), new Metric("recall", recall), new Metric("f1", 2 * precision * recall / (precision + recall)),
            new Metric("exact_pages", scores.Average(score => score.Match.Hit >= 1 ? 1.0 : 0.0))]);
    }

    private static Dictionary<string, string> Right(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        return json.RootElement.EnumerateObject().ToDictionary(
            page => page.Name, page => page.Value.GetProperty("articleBody").GetString() ?? "", StringComparer.Ordinal);
    }

    private static ShingleMatch Score(string folder, string key, string right)
    {
        using var file = File.OpenRead(Path.Combine(folder, "html", key + ".html.gz"));
        using var page = new GZipStream(file, CompressionMode.Decompress);
        var outcome = new ReportSource().ReadPage(page, key + ".html");
        return ShingleMatch.Of(right, outcome is Taken taken ? taken.Report.Text : "");
    }
}
