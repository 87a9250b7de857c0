using BenchmarkDotNet.Attributes;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Ledger;
using Hearsay.Reader;
using Hearsay.Reader.Dates;
using Hearsay.Reader.Figures;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Tellings;

namespace Hearsay.Benchmarks;

/// <summary>Each stage on the same 110 reports, on one thread. Intake reads the eleven samples from the disk.</summary>
[MemoryDiagnoser]
[Config(typeof(WordsPerSecond))]
public class StageBenchmarks
{
    private readonly IReadOnlyList<Report> _reports = SampleText.Reports();
    private readonly Analyzer _analyzer = Analyzer.LoadDefault();
    private readonly TellingFinder _finder = TellingFinder.Load(Path.Combine(AppContext.BaseDirectory, "models"));
    private readonly ReportReader _reader = ReportReader.LoadDefault();
    private IReadOnlyList<Analysis> _analyses = [];
    private IReadOnlyList<IReadOnlyList<Telling>> _tellings = [];
    private IReadOnlyList<Reading> _readings = [];

    [GlobalSetup]
    public void Prepare()
    {
        _analyses = [.. _reports.Select(report => _analyzer.Analyze(report.Text, report.Furniture))];
        _tellings = [.. _analyses.Select(_finder.Find)];
        _readings = [.. _reports.Select(_reader.Read)];
    }

    [Benchmark]
    public int Intake() => new ReportSource().Read([SampleText.Folder]).Count();

    [Benchmark]
    public int Language() => _reports.Sum(report => _analyzer.Analyze(report.Text, report.Furniture).Tokens.Length);

    [Benchmark]
    public int Tellings() => _analyses.Sum(analysis => _finder.Find(analysis).Count);

    [Benchmark]
    public int Statements() => Enumerable.Range(0, _reports.Count).Sum(i => StatementBuilder.Build(_analyses[i], _reports[i], _tellings[i]).Statements.Count);

    [Benchmark]
    public int Figures() => Enumerable.Range(0, _reports.Count).Sum(i => FigureReader.Read(_analyses[i], _reports[i]).Count);

    [Benchmark]
    public int FiguresAndDates() => Enumerable.Range(0, _reports.Count).Sum(i =>
        FigureReader.Read(_analyses[i], _reports[i]).Count + _analyses[i].Sentences.Sum(sentence => DateReader.FindAll(_analyses[i], sentence, _reports[i].Published).Count));

    [Benchmark]
    public int Reading() => _reports.Sum(report => _reader.Read(report).Statements.Count);

    [Benchmark]
    public int Json() => _readings.Sum(reading => ReadingJson.Write(reading).Length);

    [Benchmark]
    public int Ledger() => BriefBuilder.Build(_readings).Questions.Count;

    [Benchmark]
    public int Loading() => ReportReader.LoadDefault().GetHashCode();
}
