using Hearsay.Evaluation.Figures;
using Hearsay.Evaluation.Language;

return args switch
{
    ["language", .. var rest] => LanguageStage.Run(rest, Console.Out, Console.Error),
    ["figures", .. var rest] => FiguresStage.Run(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Hearsay.Evaluation STAGE --data DIR\nstages: language, figures");
    return 2;
}
