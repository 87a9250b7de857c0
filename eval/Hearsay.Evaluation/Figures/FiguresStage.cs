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
    /// <summary>
    /// Runs the stage and returns the exit code. <c>--data DIR</c> holds <c>newsquant</c> and <c>muc</c>; <c>../cases</c> beside it is read where it is there.
    /// <c>--readings DIR</c> is where <c>newsquant.jsonl</c>, <c>muc.jsonl</c> and <c>case-NAME.jsonl</c> go. <c>--models DIR</c> stands for the models beside the program.
    /// </summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (Option(args, "--data") is not { } data)
        {
            error.WriteLine("usage: Hearsay.Evaluation figures --data DIR [--readings DIR] [--models DIR]");
            return 2;
        }
        var analyzer = Option(args, "--models") is { } models ? Analyzer.Load(models) : Analyzer.LoadDefault();
        WriteAll(analyzer, data, Option(args, "--readings") ?? Path.Combine(Path.GetTempPath(), "hearsay-figures"), output);
        return 0;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static void WriteAll(Analyzer analyzer, string data, string folder, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        Write(analyzer, FigureCorpora.Sentences(Path.Combine(data, "newsquant", "newsquant.even.json")), Path.Combine(folder, "newsquant.jsonl"), output);
        Write(analyzer, FigureCorpora.Reports(Path.Combine(data, "muc", "dev.reports.jsonl.gz")), Path.Combine(folder, "muc.jsonl"), output);
        var cases = Path.Combine(data, "..", "cases");
        foreach (var name in Directory.Exists(cases) ? Directory.GetDirectories(cases).Order(StringComparer.Ordinal).ToArray() : [])
            Write(analyzer, FigureCorpora.Reports(Path.Combine(name, "reports.jsonl")), Path.Combine(folder, $"case-{Path.GetFileName(name)}.jsonl"), output);
    }

    private static void Write(Analyzer analyzer, IEnumerable<Report> reports, string path, TextWriter output)
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
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: {count} reports, {figures} figures, {words / Math.Max(0.001, watch.Elapsed.TotalSeconds):F0} words/s"));
    }
}
