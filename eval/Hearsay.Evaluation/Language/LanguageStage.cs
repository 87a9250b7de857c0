using System.Diagnostics;
using System.Globalization;
using Hearsay.Language;
using Hearsay.Training;
using Hearsay.Training.Corpora;

namespace Hearsay.Evaluation.Language;

/// <summary>
/// <c>language --data DIR [--models DIR]</c>: scores tags, parse and lemmas on the treebanks' dev parts with their own tokens, and everything on PolNeAR's dev articles from raw text.
/// <c>language --show FILE [--models DIR]</c>: prints the analysis of a text, to look at.
/// </summary>
internal static class LanguageStage
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options(arguments);
        if (options.Find("--show") is { } path)
            return Show(path, options, output);
        if (options.Find("--data") is not { } data)
        {
            errors.WriteLine("usage: Hearsay.Evaluation language --data DIR [--models DIR]\n       Hearsay.Evaluation language --show FILE [--models DIR]");
            return 2;
        }
        var clock = Stopwatch.StartNew();
        var analyzer = Load(options);
        var loading = clock.Elapsed.TotalMilliseconds;
        output.WriteLine("| data | tokens F1 | sentences F1 | tags | UAS | LAS | lemmas | names F1 |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var name in new[] { "ewt", "gum" })
        {
            var gold = TreebankReader.Read(Path.Combine(data, "ud", name + ".dev.conllu.gz"));
            Print(output, name + " dev, gold tokens", LanguageScore.Of(gold, analyzer.Annotate(gold.Text, gold.Tokens, gold.Sentences, gold.Paragraphs)));
        }
        var articles = PolnearReader.Read(data, "dev").Where(article => article.Silver is not null).ToList();
        Print(output, "PolNeAR dev, silver, raw text", articles.Select(article => LanguageScore.Of(article.Silver!, analyzer.Analyze(article.Text, []))).Aggregate((a, b) => a + b));
        Time(output, analyzer, articles, loading);
        return 0;
    }

    private static Analyzer Load(Options options) => options.Find("--models") is { } models ? Analyzer.Load(models) : Analyzer.LoadDefault();

    private static int Show(string path, Options options, TextWriter output)
    {
        AnalysisListing.Print(Load(options).Analyze(File.ReadAllText(path), []), output);
        return 0;
    }

    private static void Print(TextWriter output, string name, LanguageScore score)
    {
        static string Show(double share, Ratio of) => of.Expected == 0 ? "" : share.ToString("0.0000", CultureInfo.InvariantCulture);
        output.WriteLine($"| {name} | {Show(score.Tokens.F1, score.Tokens)} | {Show(score.Sentences.F1, score.Sentences)} | {Show(score.Tags.Share, score.Tags)} | {Show(score.Unlabelled.Share, score.Unlabelled)} | {Show(score.Labelled.Share, score.Labelled)} | {Show(score.Lemmas.Share, score.Lemmas)} | {Show(score.Names.F1, score.Names)} |");
    }

    private static void Time(TextWriter output, Analyzer analyzer, List<PolnearArticle> articles, double loading)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var tokens = articles.Sum(article => analyzer.Analyze(article.Text, []).Tokens.Length);
        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nmodels loaded in {loading:0} ms; {tokens / seconds:0} tokens a second of processor time, warm"));
    }
}
