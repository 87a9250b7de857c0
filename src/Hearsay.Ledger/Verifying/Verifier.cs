using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Verifying;

/// <summary>
/// Checks a ledger in any store: the journal's chain and end; the hash of every text and reading; that journal and content tell of the same; that every
/// span lies in its text; what the store can check of itself; and, where all that is whole, that the brief is the one that the readings give.
/// </summary>
public static class Verifier
{
    /// <param name="maker">This build: a brief that another has made is not compared with what this one would make.</param>
    public static async Task<Verification> RunAsync(ILedgerStore store, string maker, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        var own = new List<string>();
        await foreach (var fault in store.FaultsAsync(cancel).ConfigureAwait(false))
            own.Add(fault);
        var journal = new JournalCheck();
        await foreach (var entry in store.JournalAsync(null, cancel).ConfigureAwait(false))
            journal.Take(entry);
        journal.End(await store.JournalHeadAsync(cancel).ConfigureAwait(false));
        var rows = new RowCheck(journal);
        await foreach (var row in store.RowsAsync(cancel).ConfigureAwait(false))
            rows.Take(row);
        string[] faults = [.. journal.Faults, .. rows.Faults, .. journal.Missing(), .. own];
        var brief = faults.Length == 0 ? await Settling.FreshAsync(store, maker, cancel).ConfigureAwait(false) : null;
        var difference = brief is null ? null : await BriefComparison.RunAsync(store, brief, cancel).ConfigureAwait(false);
        return new Verification
        {
            Entries = journal.Entries,
            Reports = rows.Reports,
            Readings = rows.Readings,
            Spans = rows.Spans,
            ContentHash = await store.ContentHashAsync(cancel).ConfigureAwait(false),
            BriefIsSame = brief is null ? null : difference is null,
            Faults = difference is null ? faults : [difference],
        };
    }
}
