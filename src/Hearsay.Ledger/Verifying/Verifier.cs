using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Verifying;

/// <summary>
/// Checks a ledger in any store: the journal's chain and end; the hash of every text and reading; that journal and content tell of the same; that every
/// span lies in its text; and what the store can check of itself.
/// </summary>
public static class Verifier
{
    public static async Task<Verification> RunAsync(ILedgerStore store, CancellationToken cancel)
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
        return new Verification
        {
            Entries = journal.Entries,
            Reports = rows.Reports,
            Readings = rows.Readings,
            Spans = rows.Spans,
            ContentHash = await store.ContentHashAsync(cancel).ConfigureAwait(false),
            Faults = [.. journal.Faults, .. rows.Faults, .. journal.Missing(), .. own],
        };
    }
}
