using Hearsay.Intake;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Pipeline;

/// <summary>Reads what a ledger does not hold and adds it, many at a time. What it holds is passed over before the models see it.</summary>
internal sealed class Adding(Host host, ILedgerStore ledger, string maker, IntakeLimits limits, Progress progress)
{
    private int _known;

    /// <summary>Takes in the paths, to the end of the run, and settles the brief.</summary>
    public async Task<(AddCounts Counts, string ContentHash)> RunAsync(IReadOnlyList<string> paths, int threads, CancellationToken cancel)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var key in ledger.KeysReadByAsync(maker, cancel).ConfigureAwait(false))
            held.Add(key);
        var batches = new Batches(ledger, maker, host.Clock);
        await foreach (var result in ReadPipeline.Run(NotHeld(host.TakeAsGiven(paths, limits, cancel), held), host.LoadReader, LedgerReading.Of, threads, cancel).ConfigureAwait(false))
        {
            if (result.Refusal is { } refusal)
            {
                progress.Refuse(refusal);
                continue;
            }
            await batches.AddAsync(result.Value!, cancel).ConfigureAwait(false);
            progress.Read();
        }
        await batches.EndAsync(cancel).ConfigureAwait(false);
        progress.Known(_known);
        var total = batches.Total;
        return (new AddCounts(total.Reports, total.Readings - total.Reports, _known, progress.Refused), await Settling.SettleAsync(ledger, maker, cancel).ConfigureAwait(false));
    }

    private IEnumerable<Outcome> NotHeld(IEnumerable<Outcome> outcomes, HashSet<string> held)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome is not Taken taken || held.Add(ReportKey.Of(taken.Report)))
                yield return outcome;
            else
                _known++;
        }
    }
}
