namespace Hearsay.Training.Language;

/// <summary><c>language --data DIR --models DIR</c>: trains the models of Hearsay.Language and writes them.</summary>
internal static class LanguageCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options(arguments);
        if (options.Find("--data") is not { } data || options.Find("--models") is not { } models)
        {
            errors.WriteLine("usage: Hearsay.Training language --data DIR --models DIR");
            return 2;
        }
        var lessons = LanguageLessons.Read(data);
        new LanguageTraining(lessons, output).Train().Write(models);
        output.WriteLine($"written to {models}");
        return 0;
    }
}
