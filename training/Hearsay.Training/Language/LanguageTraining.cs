using Hearsay.Language.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Language;

/// <summary>Trains the language models: the network, and the table of lemmas.</summary>
internal static class LanguageTraining
{
    /// <summary>Trains on some texts.</summary>
    /// <param name="lessons">The texts.</param>
    /// <param name="settings">How.</param>
    /// <param name="log">Hears how far it is.</param>
    /// <param name="listen">Hears of the models after each round, such as to score them.</param>
    public static LanguageModels Train(IReadOnlyList<Lesson> lessons, NetworkSettings settings, TextWriter log, Action<int, LanguageModels>? listen = null)
    {
        var exercises = new NetworkLessons(lessons);
        log.WriteLine($"learning from {exercises.Sentences.Sum(sentence => sentence.Count)} tokens; {exercises.Vocabulary.Rows} traits are known");
        var training = new NetworkTraining(exercises.Shape(settings), settings, exercises.Counts);
        var models = new LanguageModels(training.Weights, exercises.Vocabulary, LemmaTable.Learn(lessons.Select(lesson => lesson.Gold)));
        training.Train(exercises.Sentences, (round, loss, time) =>
        {
            log.WriteLine($"round {round + 1} of {settings.Rounds}: loss {loss:F4}, {time.TotalSeconds:F0} s");
            listen?.Invoke(round, models);
        });
        return models;
    }
}
