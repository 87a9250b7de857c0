namespace Hearsay.Training.Language;

/// <summary><c>analyse-train --data DIR --out FILE</c>: makes the <see cref="JackknifedAnalyses"/>.</summary>
internal static class AnalyseTrainCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options(arguments);
        if (options.Find("--data") is not { } data || options.Find("--out") is not { } path)
        {
            errors.WriteLine("usage: Hearsay.Training analyse-train --data DIR --out FILE");
            return 2;
        }
        output.WriteLine($"{JackknifedAnalyses.Get(data, path, output).Count} articles in {path}");
        return 0;
    }
}
