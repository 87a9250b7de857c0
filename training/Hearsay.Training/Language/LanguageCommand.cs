using System.Globalization;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Language;

/// <summary><c>language --data DIR --models DIR</c>: trains the models of Hearsay.Language and writes them.</summary>
internal static class LanguageCommand
{
    public const string Usage = "language --data DIR --models DIR [--rounds N] [--width N] [--layers N]";

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options(arguments);
        if (options.Find("--data") is not { } data || options.Find("--models") is not { } models)
        {
            errors.WriteLine("usage: Hearsay.Training " + Usage);
            return 2;
        }
        int Number(string name, int usual) => options.Find(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
        float Share(string name, float usual) => options.Find(name) is { } text ? float.Parse(text, CultureInfo.InvariantCulture) : usual;
        var usual = new NetworkSettings();
        var settings = usual with
        {
            Rounds = Number("--rounds", usual.Rounds),
            Width = Number("--width", usual.Width),
            Layers = Number("--layers", usual.Layers),
            Rate = Share("--rate", usual.Rate),
            Dropout = Share("--dropout", usual.Dropout),
            InputDropout = Share("--input-dropout", usual.InputDropout),
            TopDropout = Share("--top-dropout", usual.TopDropout),
            Forgotten = Share("--forgotten", usual.Forgotten),
            NameWeight = Share("--name-weight", usual.NameWeight),
            BatchTokens = Number("--batch", usual.BatchTokens),
        };
        LanguageTraining.Train(LanguageLessons.Read(data).All, settings, output, (_, trained) => trained.Write(models)).Write(models);
        output.WriteLine($"written to {models}");
        return 0;
    }
}
