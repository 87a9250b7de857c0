using Hearsay.Evaluation.Articles;

var data = args.SkipWhile(arg => arg != "--data").Skip(1).FirstOrDefault();
return (args.FirstOrDefault(), data) switch
{
    ("articles", { } folder) => ArticleStage.Run(folder, args.Contains("--pages"), Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Hearsay.Evaluation STAGE --data DIR");
    Console.Error.WriteLine("stages: articles [--pages]");
    return 2;
}
