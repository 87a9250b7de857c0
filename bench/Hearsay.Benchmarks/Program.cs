using BenchmarkDotNet.Running;
using Hearsay.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args);
