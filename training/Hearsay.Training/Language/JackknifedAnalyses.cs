using Hearsay.Language;
using Hearsay.Training.Corpora;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Language;

/// <summary>
/// PolNeAR's training articles as the deployed analyser would see text it was not trained on: each half is analysed, from its raw text, by models trained on the other half
/// and the treebanks. What learns from analyses should learn from these, lest it trust them too much.
/// </summary>
public static class JackknifedAnalyses
{
    private const int Rounds = 6;

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
        var lessons = LanguageLessons.Read(data);
        var analyses = new SortedDictionary<string, Analysis>(StringComparer.Ordinal);
        for (var half = 0; half < 2; half++)
        {
            log.WriteLine($"half {half + 1} of 2");
            var analyzer = LanguageTraining.Train(lessons.Without(half), new NetworkSettings { Rounds = Rounds }, log).Analyzer();
            foreach (var article in articles.Where((_, number) => LanguageLessons.HalfOf(number) == half))
                analyses[article.Id] = analyzer.Analyze(article.Text, []);
        }
        return analyses;
    }
}
