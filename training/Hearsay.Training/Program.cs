using Hearsay.Training.Language;

return args switch
{
    ["language", .. var rest] => LanguageCommand.Run(rest, Console.Out, Console.Error),
    ["analyse-train", .. var rest] => AnalyseTrainCommand.Run(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Hearsay.Training language --data DIR --models DIR\n       Hearsay.Training analyse-train --data DIR --out FILE");
    return 2;
}
