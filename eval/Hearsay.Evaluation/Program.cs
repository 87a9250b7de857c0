using Hearsay.Evaluation.Figures;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

if (args.Length > 0 && args[0] == "figures" && Option("--data") is { } data)
    return FiguresStage.Run(data, Option("--readings") ?? Path.Combine(Path.GetTempPath(), "hearsay-figures"));
Console.Error.WriteLine("usage: Hearsay.Evaluation figures --data DIR [--readings DIR]");
return 2;
