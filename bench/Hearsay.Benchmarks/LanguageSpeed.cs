using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Benchmarks;

/// <summary>How many words of text the language analysis goes through in a second, for <c>bench/peers</c>, which times others on the same texts.</summary>
internal static class LanguageSpeed
{
    private const int Rounds = 5;

    /// <summary>The texts of the benchmarks, as JSON Lines.</summary>
    public static void WriteTexts(TextWriter output)
    {
        foreach (var report in SampleText.Reports())
            output.WriteLine(JsonSerializer.Serialize(new { id = report.Id, text = report.Text }));
    }

    /// <summary>Prints the best of some rounds, on one thread and on two.</summary>
    /// <param name="path">JSON Lines with <c>text</c>.</param>
    /// <param name="output">Hears a name and words a second on each line, parted by a tab.</param>
    public static void Measure(string path, TextWriter output)
    {
        var texts = File.ReadLines(path).Where(line => line.Length > 0).Select(TextOf).ToArray();
        var words = texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var analyzer = Analyzer.LoadDefault();
        foreach (var threads in new[] { 1, 2 })
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
            var best = Enumerable.Range(0, Rounds).Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                Parallel.ForEach(texts, options, text => analyzer.Analyze(text, []));
                return watch.Elapsed.TotalSeconds;
            });
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay-{threads}\t{words / best:F0}"));
        }
    }

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }
}
