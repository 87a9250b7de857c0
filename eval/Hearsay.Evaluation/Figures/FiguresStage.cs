using System.Diagnostics;
using System.Globalization;
using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Evaluation.Figures;

/// <summary>
/// Reads the figures of NewsQuant's sentences, of MUC's dev reports and of the case beside the data, and writes one file of readings each,
/// for the scorers that come with the data. Prints the speed of figures alone, given the analysis, on one thread.
/// </summary>
internal static class FiguresStage
{
    /// <summary>Runs the stage and returns the exit code.</summary>
    /// <param name="data">Directory with <c>newsquant</c> and <c>muc</c>; <c>../cases</c> beside it is read where it is there.</param>
    /// <param name="output">Directory to write <c>newsquant.jsonl</c>, <c>muc.jsonl</c> and <c>case-NAME.jsonl</c> to.</param>
    public static int Run(string data, string output)
    {
        Directory.CreateDirectory(output);
        var analyzer = new Analyzer();
        Write(analyzer, Corpora.Sentences(Path.Combine(data, "newsquant", "newsquant.even.json")), Path.Combine(output, "newsquant.jsonl"));
        Write(analyzer, Corpora.Reports(Path.Combine(data, "muc", "dev.reports.jsonl.gz")), Path.Combine(output, "muc.jsonl"));
        var cases = Path.Combine(data, "..", "cases");
        foreach (var folder in Directory.Exists(cases) ? Directory.GetDirectories(cases).Order(StringComparer.Ordinal).ToArray() : [])
            Write(analyzer, Corpora.Reports(Path.Combine(folder, "reports.jsonl")), Path.Combine(output, $"case-{Path.GetFileName(folder)}.jsonl"));
        return 0;
    }

    private static void Write(Analyzer analyzer, IEnumerable<Report> reports, string path)
    {
        using var file = File.Create(path);
        long words = 0;
        int count = 0, figures = 0;
        var watch = new Stopwatch();
        foreach (var report in reports)
        {
            var analysis = analyzer.Analyze(report.Text, report.Furniture);
            watch.Start();
            var read = FigureReader.Read(analysis, report);
            watch.Stop();
            words += analysis.Tokens.Length;
            figures += read.Count;
            count++;
            file.Write(ReadingJson.Write(new Reading { Report = report, Sentences = [.. analysis.Sentences.Select(analysis.SpanOf)], Figures = read }));
            file.WriteByte((byte)'\n');
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: {count} reports, {figures} figures, {words / Math.Max(0.001, watch.Elapsed.TotalSeconds):F0} words/s"));
    }
}
