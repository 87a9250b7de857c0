using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Casing;
using Hearsay.Language.Linear;
using Hearsay.Language.Tagging;

namespace Hearsay.Training.Language;

/// <summary>
/// Trains the language models. The parser and the finder of names learn from tags predicted by taggers that did not see the sentence, so that they know the tagger's mistakes.
/// Parser and names are trained side by side; the outcome does not depend on that.
/// </summary>
internal sealed class LanguageTraining(LanguageLessons lessons, TextWriter log)
{
    private const int TaggerRounds = 5;
    private const int HalfTaggerRounds = 3;
    private const int ParserRounds = 3;
    private const int NamesRounds = 4;

    /// <summary>Trains on everything but the articles left out.</summary>
    /// <param name="isLeftOut">Tells of an article's number whether it is left out.</param>
    /// <param name="parserRounds">Fewer than the usual for models that only serve to prepare others.</param>
    public LanguageModels Train(Func<int, bool>? isLeftOut = null, int parserRounds = ParserRounds)
    {
        var articles = lessons.Articles.Where((_, i) => isLeftOut is null || !isLeftOut(i)).ToList();
        var casing = CasingTable.Learn(articles.Concat(lessons.Treebanks).Select(lesson => lesson.Gold));
        var caser = new TrueCaser(casing);
        var silver = Exercise.Of(articles, caser);
        var gold = Exercise.Of(lessons.Treebanks, caser);
        List<Exercise> all = [.. silver, .. gold];
        log.WriteLine($"learning from {all.Sum(exercise => exercise.Sentence.Count)} tokens");
        var tagger = TaggerTraining.Train(all, TaggerRounds);
        log.WriteLine("tagger trained");
        var predicted = Predict(all, tagger.Labels);
        log.WriteLine("training tags predicted");
        SparseLinearModel? parser = null, names = null;
        Parallel.Invoke(
            () => parser = ParserTraining.Train(all, predicted, tagger.Labels, parserRounds),
            () => names = NamesTraining.Train(silver, predicted, tagger.Labels, NamesRounds));
        log.WriteLine("parser and names trained");
        return new LanguageModels(tagger, parser!, names!, LemmaTable.Learn(articles.Concat(lessons.Treebanks).Select(lesson => lesson.Gold)), casing);
    }

    /// <summary>Tags every sentence by a tagger trained on the other half of the sentences.</summary>
    private static Dictionary<Analysis, int[]> Predict(List<Exercise> exercises, ImmutableArray<string> labels)
    {
        var predicted = new Dictionary<Analysis, int[]>(ReferenceEqualityComparer.Instance);
        foreach (var exercise in exercises)
            if (predicted.TryAdd(exercise.Gold, []))
                predicted[exercise.Gold] = new int[exercise.Gold.Tokens.Length];
        for (var half = 0; half < 2; half++)
        {
            var tagger = new Tagger(TaggerTraining.Train([.. exercises.Where((_, i) => HalfOf(i) != half)], HalfTaggerRounds));
            var map = tagger.Labels.Select(label => labels.IndexOf(label)).ToArray();
            foreach (var exercise in exercises.Where((_, i) => HalfOf(i) == half))
            {
                var tags = predicted[exercise.Gold];
                tagger.Tag(exercise.Traits, exercise.Sentence, tags);
                for (var token = exercise.Sentence.First; token < exercise.Sentence.End; token++)
                    tags[token] = map[tags[token]];
            }
        }
        return predicted;
    }

    /// <summary>Sentences go to the halves in blocks, so that an article's stay mostly together.</summary>
    private static int HalfOf(int exercise) => exercise / 64 % 2;
}
