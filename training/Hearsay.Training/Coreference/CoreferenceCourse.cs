using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Linear;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Coreference;

/// <summary>What the ranking of pronouns' antecedents learns from: GUM's training texts under their gold trees and under our own analysis, and PolNeAR's training articles under our own.</summary>
internal sealed class CoreferenceCourse
{
    private const int Rounds = 6;

    /// <summary>How much a pronoun of the silver chains counts against one of GUM's: more, and it learns their mistakes.</summary>
    private const float SilverWeight = 0.1f;

    /// <summary>The same for those that the silver chains leave out, which mostly are oversights.</summary>
    private const float SilverNoneWeight = 0.02f;

    /// <summary>Fewer features than were seen, with no loss, so that the file stays small.</summary>
    private static readonly Pruning Kept = new(LeastUpdates: 3, MostFeatures: 90_000);

    /// <summary>Text, analysis with gold trees, own analysis.</summary>
    public required IReadOnlyList<(MarkedText Text, Analysis Gold, Analysis Own)> Gum { get; init; }

    /// <summary>Text, own analysis.</summary>
    public required IReadOnlyList<(MarkedText Text, Analysis Own)> Polnear { get; init; }

    public static CoreferenceCourse Read(string data, Analyzer analyzer)
    {
        var gum = GumTexts.Read(Path.Combine(data, "ud", "gum.train.conllu.gz"));
        return new CoreferenceCourse
        {
            Gum = [.. gum.AsParallel().AsOrdered().Select(text => (text, GoldTrees.Named(text.Reference, analyzer), analyzer.Analyze(text.Reference.Text, [])))],
            Polnear = [.. SilverChains.Read(data, "train").AsParallel().AsOrdered().Select(text => (text, analyzer.Analyze(text.Reference.Text, [])))],
        };
    }

    public (SparseLinearModel Model, KnownWords Words) Train() => Train(Gum);

    /// <summary>Trains on all but one of so many parts of GUM, measures on that one, and so on in turn; prints sums by genre.</summary>
    public void Measure(int folds, TextWriter output)
    {
        var tallies = new SortedDictionary<string, PronounTally>(StringComparer.Ordinal);
        var results = Enumerable.Range(0, folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var (model, words) = Train([.. Gum.Where((_, i) => i % folds != fold)]);
            var resolver = new EntityResolver(model, words);
            return Gum.Where((_, i) => i % folds == fold).SelectMany(text => new[] { ("gold", text.Gold), ("own", text.Own) }.Select(side =>
                ($"{side.Item1} {text.Text.Genre}", PronounTally.Of(text.Text, side.Item2, resolver.Resolve(side.Item2))))).ToList();
        }).ToList();
        foreach (var (name, tally) in results)
        {
            tallies[name] = tallies.GetValueOrDefault(name) + tally;
            if (name.Split(' ')[1] is "news" or "interview" or "bio")
                tallies[name.Split(' ')[0] + " ALL"] = tallies.GetValueOrDefault(name.Split(' ')[0] + " ALL") + tally;
        }
        foreach (var (name, tally) in tallies)
            output.WriteLine(FormattableString.Invariant($"{name,-16} {tally.Share:0.000} of {tally.All}, silent {tally.Silent}"));
    }

    private (SparseLinearModel Model, KnownWords Words) Train(IReadOnlyList<(MarkedText Text, Analysis Gold, Analysis Own)> gum)
    {
        var words = WordLearner.Learn(gum.Select(text => text.Text), Polnear.Select(article => article.Text));
        var lessons = gum.SelectMany(text => new[] { new PronounLesson(text.Text, text.Gold, 1, 1), new PronounLesson(text.Text, text.Own, 1, 1) })
            .Concat(Polnear.Select(article => new PronounLesson(article.Text, article.Own, SilverWeight, SilverNoneWeight)));
        return (new PronounTrainer(words).Train([.. lessons], Rounds, Kept), words);
    }
}
