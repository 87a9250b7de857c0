using System.CommandLine;
using System.Text;
using Hearsay.Cli.Pipeline;
using Hearsay.Cli.Rendering;
using Hearsay.Intake;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay read PATH...</c>: prints the reading of each report as it comes, in the order of the inputs.</summary>
internal static class ReadCommand
{
    private const int Width = 80;

    public static Command Create(Host host)
    {
        var paths = Options.Paths();
        var format = Options.Format("text", "jsonl");
        var threads = Options.Threads(host);
        var command = new Command("read", "Print the statements and figures of each report") { paths, format, threads };
        var limits = LimitOptions.AddedTo(command);
        command.SetAction((parsed, cancel) => RunAsync(
            host, host.Take(parsed.GetRequiredValue(paths), limits.Of(parsed), cancel), parsed.GetRequiredValue(format), parsed.GetValue(threads), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, IEnumerable<Outcome> outcomes, string format, int threads, CancellationToken cancel)
    {
        var progress = new Progress(host);
        Func<Reading, byte[]> shape = format == "jsonl" ? ReadingJson.Write : Text;
        var output = new BufferedStream(host.Output, 1 << 16);
        await foreach (var result in ReadPipeline.Run(outcomes, host.LoadReader, shape, threads, cancel).ConfigureAwait(false))
        {
            if (result.Refusal is { } refusal)
            {
                progress.Refuse(refusal);
                continue;
            }
            await output.WriteAsync(result.Value!, cancel).ConfigureAwait(false);
            output.WriteByte((byte)'\n');
            progress.Read();
        }
        await output.FlushAsync(cancel).ConfigureAwait(false);
        return progress.End();
    }

    private static byte[] Text(Reading reading)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ReadingText.Write(reading, writer, Width);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }
}
