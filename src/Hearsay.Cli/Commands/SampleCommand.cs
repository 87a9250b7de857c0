using System.CommandLine;
using System.Text;
using Hearsay.Export.Coding;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay sample</c>: draws reports for two people to code unseen by each other.</summary>
internal static class SampleCommand
{
    private const int Usual = 20, Most = 10_000;
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Host host)
    {
        var ledger = Options.Ledger(host);
        var reports = Options.Number("--reports", "How many reports are drawn", Usual, 1, Most);
        var seed = Options.Number("--seed", "Draws others; the same reports and seed give the same draw", 1, 0, int.MaxValue);
        var folder = new Option<string>("--out") { Description = "The folder that the sheets are written to; none that are there are overwritten", HelpName = "DIR", Required = true };
        var command = new Command("sample", "Draw reports at random for two people to code unseen by each other: a sheet for each, the numbered sentences, and how to code") { ledger, reports, seed, folder };
        command.SetAction((parsed, cancel) => RunAsync(host, parsed.GetRequiredValue(ledger), parsed.GetValue(reports), parsed.GetValue(seed), Path.Combine(host.Folder, parsed.GetRequiredValue(folder)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, int reports, int seed, string folder, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Read, cancel).ConfigureAwait(false);
        var selection = await Selection.LoadAsync(ledger, new ViewFilter(), cancel).ConfigureAwait(false);
        var drawn = Draw.Of(selection.Readings, reports, seed);
        if (drawn.Count == 0)
        {
            ViewCommand.Complain(host, $"{path} holds no report with sentences to code; 'hearsay add PATH...' adds some.");
            return ExitCodes.NothingDone;
        }
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var sheet in new[] { "coder-1.csv", "coder-2.csv" })
                Write(Path.Combine(folder, sheet), writer => CodingSheet.Write(drawn.SelectMany(sentences => sentences), writer));
            Write(Path.Combine(folder, "reports.txt"), writer => CodingSheet.WriteText(drawn, writer));
            Write(Path.Combine(folder, "how-to-code.txt"), writer => writer.Write(CodingSheet.Guide()));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ViewCommand.Complain(host, $"{folder}: the sheets could not be written: {failure.Message} Name a folder that is not there yet.");
            return ExitCodes.NothingDone;
        }
        DecideCommand.Tell(host, $"{Wording.Count(drawn.Count, "report")} of {Wording.Count(selection.Readings.Count)} with {Wording.Count(drawn.Sum(sentences => sentences.Count), "sentence")}, drawn plainly at random with seed {seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}.");
        DecideCommand.Tell(host, "Give coder-1.csv to one person and coder-2.csv to another, each with reports.txt and how-to-code.txt.");
        return ExitCodes.Done;
    }

    private static void Write(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write), Plain) { NewLine = "\n" };
        write(writer);
    }
}
