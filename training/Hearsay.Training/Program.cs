using Hearsay.Training.Coreference;
using Hearsay.Training.Language;
using Hearsay.Training.Tellings;

return args switch
{
    ["language", .. var rest] => LanguageCommand.Run(rest, Console.Out, Console.Error),
    ["tellings", .. var rest] => TellingsCommand.Run(rest, Console.Out, Console.Error),
    ["coreference", .. var rest] => CoreferenceCommand.Run(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Hearsay.Training language    --data DIR --models DIR [--rounds N] [--width N] [--layers N]
               Hearsay.Training tellings    --data DIR --models DIR [--rounds N]
               Hearsay.Training coreference --data DIR --models DIR [--folds N]
        """);
    return 2;
}
