using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Growing;

namespace Hearsay.Ledger.Store;

/// <summary>Brings a ledger's brief in line with its content.</summary>
public static class Settling
{
    /// <summary>The brief on what the ledger holds now: the stored one where it still answers for that, else one made anew and not stored.</summary>
    public static async Task<Brief> BriefAsync(ILedgerStore store, string maker, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (await FreshAsync(store, maker, cancel).ConfigureAwait(false) is { } stored)
            return stored.Brief;
        return await MadeAgainAsync(store, cancel).ConfigureAwait(false);
    }

    /// <summary>The brief on each event whose id begins so, without looking at other events where the stored briefs still answer.</summary>
    public static async Task<IReadOnlyList<EventBrief>> EventsAsync(ILedgerStore store, string maker, string id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        var decisions = await Decided.LoadAsync(store, cancel).ConfigureAwait(false);
        if (await store.SettledAsync(Growth.MadeBy(maker, decisions), cancel).ConfigureAwait(false) is not null)
            return await store.EventsAsync(id, cancel).ConfigureAwait(false);
        var readings = await ReadAsync(store, cancel).ConfigureAwait(false);
        return [.. BriefBuilder.Events(ShownIds.Apply(readings), decisions).Where(one => one.Brief.Events[0].Id.StartsWith(id, StringComparison.Ordinal)).Select(Lettering.Own)];
    }

    /// <summary>Files what was added and makes anew the briefs on the events that it touches, unless the stored ones still answer for what the ledger holds.</summary>
    /// <returns>The ledger's content hash.</returns>
    public static async Task<string> SettleAsync(ILedgerStore store, string maker, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        while (true)
        {
            var decisions = await Decided.LoadAsync(store, cancel).ConfigureAwait(false);
            var madeBy = Growth.MadeBy(maker, decisions);
            if (await store.SettledAsync(madeBy, cancel).ConfigureAwait(false) is { } settled)
                return settled;
            while (await store.GrowAsync(growth => Growth.Take(growth, decisions, maker), cancel).ConfigureAwait(false))
                continue;
            if (await store.SettleAsync(maker, madeBy, cancel).ConfigureAwait(false) is { } hash)
                return hash;
        }
    }

    /// <summary>The brief on what the ledger holds now, made anew whatever is stored.</summary>
    public static async Task<Brief> MadeAgainAsync(ILedgerStore store, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        var readings = await ReadAsync(store, cancel).ConfigureAwait(false);
        return BriefBuilder.Build(ShownIds.Apply(readings), await Decided.LoadAsync(store, cancel).ConfigureAwait(false));
    }

    /// <summary>The stored brief where it answers for what the ledger holds and is of that build; else null.</summary>
    internal static async Task<StoredBrief?> FreshAsync(ILedgerStore store, string maker, CancellationToken cancel)
    {
        var decisions = await Decided.LoadAsync(store, cancel).ConfigureAwait(false);
        return await store.SettledAsync(Growth.MadeBy(maker, decisions), cancel).ConfigureAwait(false) is null ? null : await store.BriefAsync(cancel).ConfigureAwait(false);
    }

    private static async Task<List<LedgerReading>> ReadAsync(ILedgerStore store, CancellationToken cancel)
    {
        var readings = new List<LedgerReading>();
        await foreach (var reading in store.ReadingsAsync(cancel).ConfigureAwait(false))
            readings.Add(reading with { Json = default });
        return readings;
    }
}
