using System.CommandLine;
using Hearsay.Cli.Pipeline;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay add PATH...</c>: reads the reports into a ledger.</summary>
internal static class AddCommand
{
    public static Command Create(Host host)
    {
        var paths = Options.Paths(needed: false);
        var ledger = Options.Ledger(host);
        var resume = new Option<bool>("--resume") { Description = "Go on with the last run that was stopped; takes no PATH" };
        var withoutBrief = new Option<bool>("--no-brief") { Description = "Leave the brief to a later run; the content hash is the same either way" };
        var readings = new Option<bool>("--readings") { Description = "The paths hold readings made elsewhere, as 'hearsay read --format jsonl' prints them: reports and all are taken as they stand, and no model reads them" };
        var format = Options.Format("text", "json");
        var threads = Options.Threads(host);
        var command = new Command("add", "Read reports into a ledger, which is made where there is none; what it holds is passed over") { paths, ledger, resume, withoutBrief, readings, format, threads };
        var limits = LimitOptions.AddedTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) == result.GetValue(paths) is { Length: > 0 })
                result.AddError(result.GetValue(resume) ? "--resume takes its paths from the run that was stopped: leave PATH out." : "Name a PATH to add, or --resume.");
        });
        command.SetAction((parsed, cancel) => RunAsync(
            host,
            new AddInputs(parsed.GetValue(paths) ?? [], parsed.GetRequiredValue(ledger), parsed.GetValue(resume), !parsed.GetValue(withoutBrief), parsed.GetValue(readings), parsed.GetRequiredValue(format), parsed.GetValue(threads), limits.Of(parsed)),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, AddInputs inputs, CancellationToken cancel)
    {
        var progress = new Progress(host);
        await using var ledger = await host.OpenLedger(inputs.Ledger, inputs.Resume ? LedgerAccess.Write : LedgerAccess.Create, cancel).ConfigureAwait(false);
        var maker = host.Maker();
        var run = inputs.Resume
            ? await AddRuns.UnfinishedAsync(ledger, cancel).ConfigureAwait(false)
            : await AddRuns.BeginAsync(ledger, inputs.Paths, host.Folder, inputs.Readings ? Maker.Elsewhere : maker, cancel, inputs.Readings).ConfigureAwait(false);
        if (run is null)
        {
            progress.Tell($"{inputs.Ledger}: no run was stopped, there is nothing to resume");
            return ExitCodes.Done;
        }
        if (inputs.Resume)
        {
            if (run.Paths.Contains("-"))
                return Unrepeatable(progress, run);
            progress.Tell($"going on with the run that began at {run.At}: {string.Join(' ', run.Paths)}");
            await AddRuns.ResumeAsync(ledger, run, run.Readings ? Maker.Elsewhere : maker, cancel).ConfigureAwait(false);
        }
        var (counts, hash) = await new Adding(host, ledger, maker, progress).RunAsync(run.From(host.Folder), inputs with { Readings = run.Readings }, cancel).ConfigureAwait(false);
        await AddRuns.EndAsync(ledger, run, counts, hash, cancel).ConfigureAwait(false);
        var code = progress.End();
        if (code != ExitCodes.NothingDone)
            AddText.Write(host.Output, inputs.Format, new AddResult(inputs.Ledger, counts, await ledger.CountAsync(cancel).ConfigureAwait(false), hash));
        if (await AddRuns.UnfinishedAsync(ledger, cancel).ConfigureAwait(false) is { } stopped)
            progress.Tell($"the run that began at {stopped.At} was stopped and is not through; 'hearsay add --resume' goes on with it");
        return code;
    }

    private static int Unrepeatable(Progress progress, AddRun run)
    {
        progress.Tell($"the run that began at {run.At} read standard input, which is gone: give it again, 'hearsay add -' passes over what the ledger holds");
        return ExitCodes.NothingDone;
    }
}
