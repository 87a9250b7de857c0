using Hearsay.Cli;
using Hearsay.Intake;

await using var output = ClosedPipe.OpenOutput();
var host = new Host
{
    Output = output,
    Error = Console.Error,
    Columns = Console.IsOutputRedirected ? null : Console.WindowWidth,
    ShowsProgress = !Console.IsErrorRedirected,
    NoColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 },
    Processors = Environment.ProcessorCount,
    Take = (paths, limits, cancel) => new ReportSource(limits).Read(paths, paths.Contains("-") ? Console.OpenStandardInput() : null, cancel),
    LoadReader = () => Hearsay.Reader.ReportReader.LoadDefault().Read,
};
return await CommandLine.RunAsync(args, host);
