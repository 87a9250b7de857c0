using Hearsay.Reader.Tellings;
using Hearsay.Training.Language;

namespace Hearsay.Training.Tellings;

/// <summary><c>tellings --data DIR --models DIR [--cache FILE]</c>: trains the finder of tellings on PolNeAR's training articles.</summary>
internal static class TellingsCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options(arguments);
        if (options.Find("--data") is not { } data || options.Find("--models") is not { } models)
        {
            errors.WriteLine("usage: Hearsay.Training tellings --data DIR --models DIR [--cache FILE]");
            return 2;
        }
        var analyses = JackknifedAnalyses.Get(data, options.Find("--cache") ?? Path.Combine("artifacts", "jackknifed-analyses.bin.gz"), output);
        var articles = MarkedArticle.ReadAll(Path.Combine(data, "polnear", "train.articles.jsonl.gz"))
            .Where(article => analyses.ContainsKey(article.Id))
            .Select(article => (article, TokenFacts.Of(analyses[article.Id]))).ToList();
        var (cues, roles) = new TellingTrainer(articles, output.WriteLine).Train();
        using var file = File.Create(Path.Combine(models, TellingFinder.FileName));
        SequenceModelFile.Write(file, cues, roles);
        output.WriteLine($"written to {file.Name}");
        return 0;
    }
}
