using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Store;

/// <summary>Brings a ledger's brief in line with its content.</summary>
public static class Settling
{
    /// <summary>The brief on what the ledger holds now: the stored one where it still answers for that, else one made anew and not stored.</summary>
    public static async Task<Brief> BriefAsync(ILedgerStore store, string maker, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (await FreshAsync(store, maker, cancel).ConfigureAwait(false) is { } stored)
            return BriefJson.Read(stored.Json.Span);
        return (await MakeAsync(store, cancel).ConfigureAwait(false)).Brief;
    }

    /// <summary>Makes and stores the brief, unless the stored one still answers for what the ledger holds.</summary>
    /// <returns>The ledger's content hash.</returns>
    public static async Task<string> SettleAsync(ILedgerStore store, string maker, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        while (true)
        {
            if (await FreshAsync(store, maker, cancel).ConfigureAwait(false) is { } stored)
                return stored.ContentHash;
            var (brief, hash) = await MakeAsync(store, cancel).ConfigureAwait(false);
            if (await store.SettleAsync(brief, hash, maker, cancel).ConfigureAwait(false))
                return hash;
        }
    }

    /// <summary>The brief on what the ledger holds now, made anew whatever is stored.</summary>
    public static async Task<Brief> MadeAgainAsync(ILedgerStore store, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (await MakeAsync(store, cancel).ConfigureAwait(false)).Brief;
    }

    /// <summary>The stored brief where it answers for what the ledger holds and is of that build; else null.</summary>
    internal static async Task<StoredBrief?> FreshAsync(ILedgerStore store, string maker, CancellationToken cancel)
    {
        var stored = await store.BriefAsync(cancel).ConfigureAwait(false);
        return stored?.Maker == maker && stored.ContentHash == await store.ContentHashAsync(cancel).ConfigureAwait(false) ? stored : null;
    }

    private static async Task<(Brief Brief, string ContentHash)> MakeAsync(ILedgerStore store, CancellationToken cancel)
    {
        using var hash = new ContentHash();
        var readings = new List<LedgerReading>();
        await foreach (var reading in store.ReadingsAsync(cancel).ConfigureAwait(false))
        {
            hash.Add(reading.Key, reading.Sha256);
            readings.Add(reading with { Json = default });
        }
        var decisions = await ActorDecisions.LoadAsync(store, cancel).ConfigureAwait(false);
        hash.Add(decisions);
        return (BriefBuilder.Build(ShownIds.Apply(readings), decisions), hash.End());
    }
}
