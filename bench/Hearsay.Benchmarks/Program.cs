using BenchmarkDotNet.Running;
using Hearsay.Benchmarks;

switch (args)
{
    case ["texts"]:
        LanguageSpeed.WriteTexts(Console.Out);
        break;
    case ["words", var path]:
        LanguageSpeed.Measure(path, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args);
        break;
}
