using Hearsay.Ledger.Events;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Growing;

/// <summary>
/// Groups reports into events anew where something moved, and nowhere else. Merging goes by falling likeness, and what fails to merge leaves no trace: so an event comes out as it was, whatever was
/// tried beside it, as long as its own reports and pairs are the same. What may have changed is grouped together with all events that it is like; where an event comes out otherwise, those that
/// this one is like are taken in too, until none is left outside. Then the outcome is that of grouping all reports.
/// </summary>
internal sealed class Regrouping(IGrowth store, Memory memory, Touched touched)
{
    private readonly HashSet<long> _region = [];
    private readonly Dictionary<long, IReadOnlyList<(long Report, double Alike)>> _alike = [];

    private readonly Dictionary<long, long[]> _taken = [];

    /// <summary>Groups anew what moved, and keeps the events.</summary>
    public void Run()
    {
        foreach (var report in touched.Moved)
            TakeIn(report);
        while (true)
        {
            var changed = Groups().Where(IsChanged).ToArray();
            var outside = changed.SelectMany(group => group).SelectMany(AlikeTo).Select(alike => alike.Report).Where(other => !_region.Contains(other)).ToArray();
            if (outside.Length == 0)
            {
                foreach (var group in changed.Where(group => !IsKept(group)).ToArray())
                    Keep(group);
                return;
            }
            foreach (var other in outside)
                TakeIn(other);
        }
    }

    private void TakeIn(long report)
    {
        if (_region.Contains(report))
            return;
        if (store.EventOf(report) is { } happening)
            _region.UnionWith(store.Members(happening));
        else
            _region.Add(report);
    }

    private IReadOnlyList<(long Report, double Alike)> AlikeTo(long report) =>
        _alike.TryGetValue(report, out var alike) ? alike : _alike[report] = store.AlikeTo(report);

    /// <summary>Originals that must be of one event with the report.</summary>
    private long[] TakenFrom(long report) =>
        _taken.TryGetValue(report, out var originals) ? originals : _taken[report] = [.. store.CopiesOf(report).Where(CopyKeeper.IsOfOneEvent).Select(copy => copy.Of)];

    /// <summary>The region's reports by event, each in order.</summary>
    private IEnumerable<long[]> Groups()
    {
        long[] numbers = [.. _region.OrderBy(report => memory.Of(report).Place, Comparer<byte[]>.Create(Place.Compare))];
        var index = numbers.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var pairs = numbers.SelectMany((report, a) => AlikeTo(report)
            .Select(alike => (A: a, B: index.GetValueOrDefault(alike.Report, -1), alike.Alike)).Where(pair => pair.B > a)).ToArray();
        var copies = numbers.SelectMany((report, a) => TakenFrom(report).Select(of => (A: index[of], B: a)));
        var eventOf = EventFinder.Find([.. numbers.Select(report => memory.Of(report).Bag)], [.. numbers.Select(report => memory.Of(report).Place)], copies, pairs);
        return numbers.Index().GroupBy(pair => eventOf[pair.Index], pair => pair.Item).Select(group => group.ToArray());
    }

    /// <summary>Whether the event has other reports than before, or one that something happened to.</summary>
    private bool IsChanged(long[] group) =>
        group.Any(touched.Moved.Contains) || !IsKept(group);

    /// <summary>Whether the event is kept with these reports.</summary>
    private bool IsKept(long[] group) => store.EventOf(group[0]) == group[0] && store.Members(group[0]).SequenceEqual(group);

    private void Keep(long[] group)
    {
        foreach (var report in group)
        {
            if (store.EventOf(report) is { } before && before != group[0])
                touched.Left.Add(before);
            store.SetEvent(report, group[0]);
        }
        touched.Told.UnionWith(group);
    }
}
