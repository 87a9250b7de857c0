using System.Runtime.CompilerServices;
using Hearsay.Cli.Commands;
using Hearsay.Intake;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Pipeline;

/// <summary>Reads what a ledger does not hold and adds it, many at a time. What it holds is passed over before the models see it.</summary>
internal sealed class Adding(Host host, ILedgerStore ledger, string maker, Progress progress)
{
    private readonly ConditionalWeakTable<Report, Reading> _made = [];
    private int _known;

    /// <summary>Takes in the paths, to the end of the run, and settles the brief where that is asked for.</summary>
    public async Task<(AddCounts Counts, string ContentHash)> RunAsync(IReadOnlyList<string> paths, AddInputs inputs, CancellationToken cancel)
    {
        var readBy = inputs.Readings ? Maker.Elsewhere : maker;
        var held = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var key in ledger.KeysReadByAsync(readBy, cancel).ConfigureAwait(false))
            held.Add(key);
        var batches = new Batches(ledger, readBy, host.Clock);
        var outcomes = (inputs.Readings ? host.TakeReadings : host.TakeAsGiven)(paths, inputs.Limits, cancel);
        await ReadAsync(NotHeld(outcomes, held), batches, inputs.Readings ? () => Made : host.LoadReader, inputs.Threads, cancel).ConfigureAwait(false);
        await batches.EndAsync(cancel).ConfigureAwait(false);
        progress.Known(_known);
        var total = batches.Total;
        var hash = inputs.Settles ? Settling.SettleAsync(ledger, maker, cancel) : ledger.ContentHashAsync(cancel);
        return (new AddCounts(total.Reports, total.Readings - total.Reports, _known, progress.Refused), await hash.ConfigureAwait(false));
    }

    /// <summary>While an input is slow to come, what was read before it is saved.</summary>
    private async Task ReadAsync(IEnumerable<Outcome> outcomes, Batches batches, Func<Func<Report, Reading>> loadReader, int threads, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await using var results = ReadPipeline.Run(outcomes, loadReader, LedgerReading.Of, threads, stop.Token).GetAsyncEnumerator(stop.Token);
        Task<bool> next = results.MoveNextAsync().AsTask();
        try
        {
            for (; await ComeAsync(next, batches, cancel).ConfigureAwait(false); next = results.MoveNextAsync().AsTask())
                await TakeAsync(results.Current, batches, cancel).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<bool> ComeAsync(Task<bool> next, Batches batches, CancellationToken cancel)
    {
        await batches.WaitAsync(next, cancel).ConfigureAwait(false);
        return await next.ConfigureAwait(false);
    }

    private async Task TakeAsync(Result<LedgerReading> result, Batches batches, CancellationToken cancel)
    {
        if (result.Refusal is { } refusal)
        {
            progress.Refuse(refusal);
            return;
        }
        await batches.AddAsync(result.Value!, cancel).ConfigureAwait(false);
        progress.Read();
    }

    private IEnumerable<Outcome> NotHeld(IEnumerable<Outcome> outcomes, HashSet<string> held)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome is not Taken taken || held.Add(ReportKey.Of(taken.Report)))
                yield return Noted(outcome);
            else
                _known++;
        }
    }

    /// <summary>Keeps what was read elsewhere until its report's turn comes.</summary>
    private Outcome Noted(Outcome outcome)
    {
        if (outcome is Taken { Made: { } made, Report: var report })
            _made.Add(report, made with { Report = report });
        return outcome;
    }

    private Reading Made(Report report) => _made.TryGetValue(report, out var made) ? made : throw new InvalidOperationException("no reading came with it");
}
