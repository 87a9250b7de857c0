using System.CommandLine;
using Hearsay.Cli.Pipeline;
using Hearsay.Intake;
using Hearsay.Ledger;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay brief PATH...</c>: reads the reports and prints what they claim.</summary>
internal static class BriefCommand
{
    private const int Widest = 80, Narrowest = 60;

    public static Command Create(Host host)
    {
        var paths = Options.Paths();
        var format = Options.Format("text", "markdown", "json");
        var top = Options.Number("--top", "How many questions are shown, the weightiest first (json has all)", new BriefLayout().Top, 1, int.MaxValue);
        var threads = Options.Threads(host);
        var command = new Command("brief", "Print the questions that reports raise, and what each origin holds on each") { paths, format, top, threads };
        var limits = LimitOptions.AddedTo(command);
        command.SetAction((parsed, cancel) => RunAsync(
            host, host.Take(parsed.GetRequiredValue(paths), limits.Of(parsed), cancel), parsed.GetRequiredValue(format), parsed.GetValue(top), parsed.GetValue(threads), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, IEnumerable<Outcome> outcomes, string format, int top, int threads, CancellationToken cancel)
    {
        var progress = new Progress(host);
        var readings = new List<Reading>();
        await foreach (var result in ReadPipeline.Run(outcomes, host.LoadReader, reading => reading, threads, cancel).ConfigureAwait(false))
        {
            if (result.Refusal is { } refusal)
            {
                progress.Refuse(refusal);
                continue;
            }
            readings.Add(result.Value!);
            progress.Read();
        }
        var code = progress.End();
        if (code != ExitCodes.NothingDone)
            Print(BriefBuilder.Build(readings), host, format, top);
        return code;
    }

    private static void Print(Brief brief, Host host, string format, int top)
    {
        if (format == "json")
        {
            host.Output.Write(BriefJson.Write(brief));
            host.Output.Write("\n"u8);
            return;
        }
        using var writer = new StreamWriter(host.Output, leaveOpen: true) { NewLine = "\n" };
        if (format == "markdown")
            MarkdownBrief.Write(brief, writer, top);
        else
            TextBrief.Write(brief, writer, new BriefLayout(Math.Clamp(host.Columns ?? Widest, Narrowest, Widest), top, host.Columns is not null && !host.NoColour));
    }
}
