using System.Runtime.InteropServices;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Grouping;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Growing;

/// <summary>Files one report: its place, whom it is like, and the runs of words that it shares.</summary>
internal sealed class Entry(IGrowth store, Memory memory, Touched touched)
{
    /// <summary>Files the report and notes what that may have changed.</summary>
    public void Take(long report)
    {
        var kept = store.Reading(report);
        var filed = new FiledReport(0, kept.Reading);
        var (bag, runs) = (EventBag.Of(filed), Shingles.Of(filed));
        var terms = new int[EventFinder.Keys];
        terms = terms[..Candidates.Heaviest(bag, terms)];
        var (near, parted) = Neighbours(terms, filed.Place);
        store.File(report, new FiledRow(filed.Place, EventBag.Write(bag), terms), MemoryMarshal.AsBytes<ulong>(runs).ToArray());
        Show(report, kept);
        foreach (var other in near)
            if (EventFinder.Likeness(bag, filed.Place, memory.Of(other).Bag, memory.Of(other).Place) is >= EventFinder.Alike and var alike)
                store.SetAlike(report, other, alike);
        foreach (var (one, other) in parted)
            Part(one, other);
        touched.Copies.UnionWith(store.MayBeCreditedBy(report));
        Hold(report, runs);
        touched.Copies.Add(report);
        touched.Moved.Add(report);
    }

    /// <summary>Those that stand beside a place in the list of a term, and the pairs that were just within reach of each other and are no longer.</summary>
    private (HashSet<long> Near, HashSet<(long, long)> Parted) Neighbours(int[] terms, byte[] place)
    {
        var (near, parted) = (new HashSet<long>(), new HashSet<(long, long)>());
        foreach (var term in terms)
        {
            IReadOnlyList<long> before = store.Beside(term, place, true, EventFinder.Reach), behind = store.Beside(term, place, false, EventFinder.Reach);
            near.UnionWith(before);
            near.UnionWith(behind);
            for (var at = 0; at < before.Count; at++)
                if (EventFinder.Reach - 1 - at < behind.Count)
                    parted.Add((before[at], behind[EventFinder.Reach - 1 - at]));
        }
        return (near, parted);
    }

    /// <summary>Two that another has come between are no longer held against each other, unless some term still has them near.</summary>
    private void Part(long one, long other)
    {
        if (store.AlikeTo(one).All(alike => alike.Report != other))
            return;
        Memory.Known first = memory.Of(one), last = memory.Of(other);
        if (first.Terms.Intersect(last.Terms).Any(term => store.Between(term, first.Place, last.Place, EventFinder.Reach) < EventFinder.Reach))
            return;
        store.SetAlike(one, other, null);
        touched.Moved.UnionWith([one, other]);
        touched.Copies.UnionWith([one, other]);
    }

    private void Hold(long report, ulong[] runs)
    {
        var shared = new Dictionary<long, int>();
        foreach (var run in runs)
        {
            if (memory.HoldersNow(run) is not { } holders)
                continue;
            store.Hold((long)run, report);
            if (holders.Count == CopyFinder.MostHolders)
                touched.Copies.UnionWith(holders);
            else
                foreach (var holder in holders)
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, holder, out _)++;
        }
        touched.Copies.UnionWith(shared.Where(pair => pair.Value >= CopyFinder.LeastRuns).Select(pair => pair.Key));
    }

    /// <summary>What the report is cited by, and what those are now that bear the same id.</summary>
    private void Show(long report, LedgerReading kept)
    {
        var id = kept.Reading.Report.Id;
        store.SetShown(report, id);
        var at = id.LastIndexOf('@');
        foreach (var bearer in at > 0 ? [id, id[..at]] : new[] { id })
        {
            var bearing = store.Bearing(bearer);
            var shown = ShownIds.Of(bearer, [.. bearing.Select(other => other.Key)], given => store.Bearing(given).Count > 0);
            foreach (var (number, key) in bearing.Where(other => store.Shown(other.Report) != shown[other.Key]))
            {
                store.SetShown(number, shown[key]);
                touched.Told.UnionWith(store.TakenFrom(number).Append(number));
            }
        }
    }
}
