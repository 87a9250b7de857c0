using System.Text;
using Hearsay.Intake;
using Hearsay.Intake.Readings;
using Hearsay.Ledger.Sqlite;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests;

/// <summary>Runs the command line in memory, with made-up inputs and a made-up reader.</summary>
internal sealed class Run
{
    private readonly StringBuilder _error = new();

    /// <summary>What each path gives; a path without an entry is refused.</summary>
    public Dictionary<string, Outcome[]> Inputs { get; } = new(StringComparer.Ordinal);

    public Func<Report, (Reading Reading, Func<string, IReadOnlyList<TrailStep>> StepsOf)>? Explain { get; init; }

    public Func<Report, Reading> Reader { get; init; } = report => new Reading { Report = report };

    public Stream Output { get; init; } = new MemoryStream();

    /// <summary>Whether paths are files and folders, not names of made-up inputs.</summary>
    public bool TakesFiles { get; init; }

    /// <summary>The limits that inputs were last taken with.</summary>
    public IntakeLimits? Limits { get; private set; }

    public Exception? LoadFault { get; init; }

    public int? Columns { get; init; }

    public bool NoColour { get; init; }

    /// <summary>Where a command that names no ledger finds one.</summary>
    public string LedgerFile { get; init; } = "no-ledger-is-here.db";

    public string Maker { get; init; } = "hearsay 1";

    public TimeProvider Clock { get; init; } = new StillClock();

    public int ReadersLoaded { get; private set; }

    public string Error => _error.ToString();

    public byte[] Bytes => ((MemoryStream)Output).ToArray();

    public string Text => Encoding.UTF8.GetString(Bytes);

    public Run With(string path, params Outcome[] outcomes)
    {
        Inputs[path] = outcomes;
        return this;
    }

    public Task<int> Of(params string[] arguments) => Of(CancellationToken.None, arguments);

    public Task<int> Of(CancellationToken cancel, params string[] arguments) => CommandLine.RunAsync(arguments, HostOn(2), cancel);

    /// <summary>The host of a machine with that many processors.</summary>
    public Host HostOn(int processors) => new()
    {
        Output = Output,
        Error = new StringWriter(_error) { NewLine = "\n" },
        Columns = Columns,
        NoColour = NoColour,
        Processors = processors,
        Folder = "here",
        LedgerFile = LedgerFile,
        Clock = Clock,
        Maker = () => Maker,
        OpenLedger = (path, access, stop) => SqliteLedger.OpenAsync(path, access, Clock, stop),
        Take = Taken,
        TakeAsGiven = Taken,
        TakeReadings = (paths, limits, cancel) => new ReadingSource(limits).Read(paths, null, cancel),
        Explain = Explain ?? (report => (Reader(report), id => [new TrailStep("origin", "origin.name", "the source names " + id)])),
        LoadReader = () =>
        {
            ReadersLoaded++;
            return LoadFault is null ? Reader : throw LoadFault;
        },
    };

    private IEnumerable<Outcome> Taken(IReadOnlyList<string> paths, IntakeLimits limits, CancellationToken cancel)
    {
        Limits = limits;
        return TakesFiles ? new ReportSource(limits).Read(paths, null, cancel)
            : paths.SelectMany(path => Inputs.TryGetValue(path, out var outcomes) ? outcomes : [new Refusal(path, "there is no such file", "check the path")]);
    }

    public static Taken Report(string id, string text = "Rain fell.") => new(new Report { Id = id, Text = text });
}
