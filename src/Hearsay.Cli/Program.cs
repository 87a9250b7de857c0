using Hearsay.Cli;
using Hearsay.Intake;
using Hearsay.Intake.Readings;
using Hearsay.Ledger.Sqlite;

if (!VagueFile.TryLoad(Environment.GetEnvironmentVariable("HEARSAY_VAGUE"), Console.Error, out var vague))
    return ExitCodes.WrongUsage;
await using var output = ClosedPipe.OpenOutput();
var clock = new MachineClock();
var host = new Host
{
    Output = output,
    Error = Console.Error,
    Columns = Console.IsOutputRedirected ? null : Console.WindowWidth,
    ShowsProgress = !Console.IsErrorRedirected,
    NoColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 },
    Processors = Environment.ProcessorCount,
    Folder = Environment.CurrentDirectory,
    LedgerFile = Environment.GetEnvironmentVariable("HEARSAY_LEDGER") is { Length: > 0 } named ? named : "hearsay.db",
    User = Environment.UserName is { Length: > 0 } user ? user : "unknown",
    Clock = clock,
    Take = (paths, limits, cancel) => new ReportSource(limits).Read(paths, Input(paths), cancel),
    TakeAsGiven = (paths, limits, cancel) => new ReportSource(limits) { NumbersIds = false }.Read(paths, Input(paths), cancel),
    TakeReadings = (paths, limits, cancel) => new ReadingSource(limits).Read(paths, Input(paths), cancel),
    OpenLedger = (path, access, cancel) => SqliteLedger.OpenAsync(path, access, clock, cancel),
    Maker = () => Maker.OfThisBuild(vague?.Bytes),
    Explain = report => Hearsay.Reader.ReportReader.LoadDefault(vague?.Numbers).Explain(report),
    LoadReader = () => Hearsay.Reader.ReportReader.LoadDefault(vague?.Numbers).Read,
};
return await CommandLine.RunAsync(args, host);

static Stream? Input(IReadOnlyList<string> paths) => paths.Contains("-") ? Console.OpenStandardInput() : null;
