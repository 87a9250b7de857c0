using System.Globalization;
using Hearsay.Language;
using Hearsay.Reader.TellingModel;
using Hearsay.Reader.Tellings;

namespace Hearsay.Training.Tellings;

/// <summary><c>tellings --data DIR --models DIR</c>: trains the network of tellings on PolNeAR's training articles; it reads the analyser's models from the same folder.</summary>
internal static class TellingsCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options(arguments);
        if (options.Find("--data") is not { } data || options.Find("--models") is not { } models)
        {
            errors.WriteLine("usage: Hearsay.Training tellings --data DIR --models DIR [--rounds N]");
            return 2;
        }
        var settings = new TellingSettings();
        if (options.Find("--rounds") is { } rounds)
            settings = settings with { Rounds = int.Parse(rounds, CultureInfo.InvariantCulture) };
        var exercises = Exercises(data, Analyzer.LoadUnrounded(models), settings);
        output.WriteLine($"learning from {exercises.Count} articles");
        var shape = new TellingShape(exercises[0].Facts.Analysis.VectorWidth, settings.Width, settings.Layers, settings.CueWidth, settings.RoleWidth);
        var training = new TellingTraining(shape, settings);
        training.Train(exercises, (round, cues, roles, time) =>
            output.WriteLine($"round {round + 1} of {settings.Rounds}: loss of cues {cues:F0}, of roles {roles:F0}, {time.TotalSeconds:F0} s"));
        using var file = File.Create(Path.Combine(models, TellingFinder.FileName));
        TellingFile.Write(file, training.Finish());
        output.WriteLine($"written to {file.Name}");
        return 0;
    }

    private static List<TellingExercise> Exercises(string data, Analyzer analyzer, TellingSettings settings) =>
        [.. MarkedArticle.ReadAll(Path.Combine(data, "polnear", "train.articles.jsonl.gz"))
            .SelectMany((article, number) => number % settings.Capitals == 0 ? [article, article with { Text = article.Text.ToUpperInvariant() }] : new[] { article })
            .AsParallel().AsOrdered().Select(article => new TellingExercise(article, TokenFacts.Of(analyzer.Analyze(article.Text, []))))];
}
