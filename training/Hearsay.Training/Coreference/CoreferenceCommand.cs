using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Linear;

namespace Hearsay.Training.Coreference;

/// <summary>
/// <c>coreference --data DIR --models DIR</c>: trains the ranking of pronouns' antecedents and writes it to the folder that the analyser's models are read from. With <c>--folds N</c> it trains and measures N times on
/// parts of GUM's training texts instead and writes nothing: by that the features were chosen.
/// </summary>
internal static class CoreferenceCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options(arguments);
        if (options.Find("--data") is not { } data || options.Find("--models") is not { } models)
        {
            errors.WriteLine("usage: Hearsay.Training coreference --data DIR --models DIR [--folds N]");
            return 2;
        }
        var course = CoreferenceCourse.Read(data, Analyzer.LoadUnrounded(models));
        output.WriteLine($"{course.Gum.Count} texts of GUM, {course.Polnear.Count} articles of PolNeAR");
        if (int.TryParse(options.Find("--folds"), out var folds))
            course.Measure(folds, output);
        else
            Write(models, course, output);
        return 0;
    }

    private static void Write(string models, CoreferenceCourse course, TextWriter output)
    {
        var (model, words) = course.Train();
        using (var file = File.Create(Path.Combine(models, EntityResolver.ModelFileName)))
            ModelFile.Write(model, file);
        using (var file = new StreamWriter(Path.Combine(models, EntityResolver.WordsFileName)))
        {
            file.Write("# Kinds of nouns and genders of first names, for coreference. Learned by `Hearsay.Training coreference` from the entities and pronouns of GUM's training texts\n");
            file.Write("# and from titles, relative clauses and CoreNLP's chains in PolNeAR's training articles; see README.md.\n# list, word, value\n");
            words.Write(file);
        }
        output.WriteLine($"written to {models}");
    }
}
