using System.Collections.Concurrent;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger;

/// <summary>
/// Brings the claims of many readings together into a brief. A pure function of the readings, whatever their order; thread-safe.
/// The work for each report is bounded: claims meet by canonical keys and shared rare terms, never all with all.
/// </summary>
public static class BriefBuilder
{
    /// <summary>The brief on <paramref name="readings"/>; on none, an empty one.</summary>
    public static Brief Build(IReadOnlyList<Reading> readings) => Build(readings, Decided.None);

    /// <summary>The brief on <paramref name="readings"/>, in which what people decided about actors stands over what the machine makes of their names.</summary>
    public static Brief Build(IReadOnlyList<Reading> readings, Decided decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(readings);
        var pile = Pile.Of(readings);
        return EventBrief.Join(Events(pile, decisions), [.. pile.Reports.Select(report => report.Id)]);
    }

    /// <summary>The brief on each event, in the order of their first reports; reports have the letters that they have among all.</summary>
    internal static EventBrief[] Events(IReadOnlyList<Reading> readings, Decided decisions) => Events(Pile.Of(readings), decisions);

    private static EventBrief[] Events(Pile pile, Decided decisions)
    {
        var bags = pile.Reports.AsParallel().AsOrdered().Select(EventBag.Of).ToArray();
        var pairs = EventFinder.Pairs(pile, bags);
        var copies = CopyFinder.Find(pile, pairs);
        var eventOf = EventFinder.Find(bags, [.. pile.Reports.Select(report => report.Place)], CopyFinder.OfOneEvent(copies), pairs);
        var originals = copies.ToLookup(copy => copy.Report, copy => copy.Of);
        var copiesOf = copies.ToLookup(copy => copy.Report, copy => copy.Copy);
        var events = pile.Reports.GroupBy(report => eventOf[report.Index]).Select(group => group.ToArray()).ToArray();
        return Partitioner.Create(events, loadBalance: true).AsParallel().AsOrdered()
            .Select(reports => EventBrief.Of(reports, [.. reports.SelectMany(report => copiesOf[report.Index])], originals, decisions)).ToArray();
    }
}
