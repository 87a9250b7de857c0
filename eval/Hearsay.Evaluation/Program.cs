using Hearsay.Evaluation.Articles;
using Hearsay.Evaluation.Figures;
using Hearsay.Evaluation.Language;

var data = args.SkipWhile(arg => arg != "--data").Skip(1).FirstOrDefault();
return args switch
{
    ["articles", ..] when data is not null => ArticleStage.Run(data, args.Contains("--pages"), Console.Out),
    ["figures", .. var rest] => FiguresStage.Run(rest, Console.Out, Console.Error),
    ["language", .. var rest] => LanguageStage.Run(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Hearsay.Evaluation STAGE --data DIR");
    Console.Error.WriteLine("stages: articles [--pages], figures, language");
    return 2;
}
