using Hearsay.Language;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Language;

/// <summary>
/// PolNeAR's training articles as the deployed analyser would see text it was not trained on: each half is analysed, from its raw text, by models trained on the other half
/// and the treebanks. What learns from analyses should learn from these, lest it trust them too much.
/// </summary>
public static class JackknifedAnalyses
{
    private const int ParserRounds = 4;

    /// <summary>The analyses by article id, from the cache where it exists, else made (some minutes) and kept there.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="cache">A file, such as <c>artifacts/jackknifed-analyses.bin.gz</c>; delete it when the analyser has changed.</param>
    /// <param name="log">Hears how far it is.</param>
    public static IReadOnlyDictionary<string, Analysis> Get(string data, string cache, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (File.Exists(cache))
            return AnalysisCache.Read(cache);
        var analyses = Make(data, log);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(cache))!);
        AnalysisCache.Write(cache, analyses);
        return analyses;
    }

    private static SortedDictionary<string, Analysis> Make(string data, TextWriter log)
    {
        var articles = PolnearReader.Read(data, "train");
        var training = new LanguageTraining(LanguageLessons.Read(data), log);
        var numbers = articles.Where(article => article.Silver is not null).Select((article, number) => (article.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        var analyses = new SortedDictionary<string, Analysis>(StringComparer.Ordinal);
        for (var half = 0; half < 2; half++)
        {
            log.WriteLine($"half {half + 1} of 2");
            var analyzer = training.Train(number => number % 2 == half, ParserRounds).Analyzer();
            foreach (var article in articles.Where(article => numbers.GetValueOrDefault(article.Id, 0) % 2 == half))
                analyses[article.Id] = analyzer.Analyze(article.Text, []);
        }
        return analyses;
    }
}
