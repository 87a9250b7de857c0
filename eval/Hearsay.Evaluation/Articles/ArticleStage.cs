using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Hearsay.Intake;

namespace Hearsay.Evaluation.Articles;

/// <summary>
/// Scores the text that intake takes out of web pages against the texts of the public article-extraction benchmark
/// (<c>DATA/articles</c>). As there, precision and recall are means over pages, each page weighing the same, and F1 is
/// taken of the two means. Words are read by Unicode categories as .NET has them; Python's <c>\w</c> differs by some marks.
/// </summary>
internal static class ArticleStage
{
    /// <summary>Prints the scores; with <c>--pages</c> among the arguments, each page's too, the worst first.</summary>
    /// <returns>0, or 3 where the data are not there.</returns>
    public static int Run(string data, bool pages, TextWriter output)
    {
        var folder = Path.Combine(data, "articles");
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"articles: skipped, no {folder}");
            return 3;
        }
        var scores = Right(folder).Select(page => (page.Key, Match: Score(folder, page.Key, page.Value))).ToList();
        foreach (var (key, match) in scores.Where(_ => pages).OrderBy(score => score.Match.Hit).ThenBy(score => score.Key, StringComparer.Ordinal))
            output.WriteLine(Invariant($"{key[..12]}  hit {match.Hit:F3}  extra {match.Extra:F3}  missed {match.Missed:F3}"));
        var precision = scores.Average(score => score.Match.Precision) ?? 0;
        var recall = scores.Average(score => score.Match.Recall) ?? 0;
        output.WriteLine(Invariant(
            $"articles: {scores.Count} pages  precision {precision:F3}  recall {recall:F3}  F1 {2 * precision * recall / (precision + recall):F3}"));
        return 0;
    }

    private static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

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
