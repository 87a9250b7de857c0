using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Hearsay.Benchmarks;

/// <summary>Adds how many words of text a stage goes through in a second.</summary>
internal sealed class WordsPerSecond : ManualConfig, IColumn
{
    private static readonly int All = SampleText.Words(SampleText.Reports());
    private static readonly int Samples = SampleText.Words(SampleText.Samples());

    public WordsPerSecond() => AddColumn(this);

    public string Id => nameof(WordsPerSecond);

    public string ColumnName => "Words/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Words of the texts, parted by white space, for a second of mean time";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var name = benchmarkCase.Descriptor.WorkloadMethod.Name;
        if (name == nameof(StageBenchmarks.Loading) || summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "";
        var words = name == nameof(StageBenchmarks.Intake) ? Samples : All;
        return (words / (statistics.Mean / 1e9)).ToString("N0", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
