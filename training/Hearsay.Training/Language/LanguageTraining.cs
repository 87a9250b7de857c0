using Hearsay.Language;
using Hearsay.Language.Casing;
using Hearsay.Language.Linear;

namespace Hearsay.Training.Language;

/// <summary>
/// Trains the language models. The parser and the finder of names learn from tags predicted by taggers that did not see the sentence, so that they know the tagger's mistakes.
/// Parser and names are trained side by side; the outcome does not depend on that.
/// </summary>
internal sealed class LanguageTraining
{
    private const int TaggerRounds = 5;
    private const int ParserRounds = 6;
    private const int NamesRounds = 5;
    private const int HalfParserRounds = 3;
    private const int HalfNamesRounds = 3;

    private readonly TextWriter _log;
    private readonly SortedDictionary<string, string> _casing;
    private readonly SortedDictionary<string, string> _lemmas;
    private readonly List<Exercise> _silver;
    private readonly List<Exercise> _gold;
    private readonly HalfTaggers _halves;

    public LanguageTraining(LanguageLessons lessons, TextWriter log)
    {
        _log = log;
        _casing = CasingTable.Learn(lessons.All.Select(lesson => lesson.Gold));
        _lemmas = LemmaTable.Learn(lessons.All.Select(lesson => lesson.Gold));
        var caser = new TrueCaser(_casing);
        _silver = Exercise.Of(lessons.Articles, caser);
        _gold = Exercise.Of(lessons.Treebanks, caser);
        _log.WriteLine($"learning from {_silver.Concat(_gold).Sum(exercise => exercise.Sentence.Count)} tokens");
        _halves = new HalfTaggers([.. _silver, .. _gold]);
        _log.WriteLine("tags predicted for training");
    }

    /// <summary>The models trained on everything.</summary>
    public LanguageModels Train()
    {
        var tagger = TaggerTraining.Train([.. _silver, .. _gold], TaggerRounds);
        _log.WriteLine("tagger trained");
        return Finish(tagger, _silver, ParserRounds, NamesRounds);
    }

    /// <summary>Models that did not see one half of the articles, trained for fewer rounds; only the tables of lemmas and casing are those of all.</summary>
    public LanguageModels TrainWithout(int half) =>
        Finish(_halves.Without(half), [.. _silver.Where(exercise => exercise.Half != half)], HalfParserRounds, HalfNamesRounds);

    private LanguageModels Finish(SparseLinearModel tagger, List<Exercise> silver, int parserRounds, int namesRounds)
    {
        SparseLinearModel? parser = null, names = null;
        Parallel.Invoke(
            () => parser = ParserTraining.Train([.. silver, .. _gold], _halves.Predicted, _halves.Labels, parserRounds),
            () => names = NamesTraining.Train(silver, _halves.Predicted, _halves.Labels, namesRounds));
        _log.WriteLine("parser and names trained");
        return new LanguageModels(tagger, parser!, names!, _lemmas, _casing);
    }
}
