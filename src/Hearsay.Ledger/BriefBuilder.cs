using System.Collections.Concurrent;
using Hearsay.Ledger.Changes;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Leads;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger;

/// <summary>
/// Brings the claims of many readings together into a brief. A pure function of the readings, whatever their order; thread-safe.
/// The work for each report is bounded: claims meet by canonical keys and shared rare terms, never all with all.
/// </summary>
public static class BriefBuilder
{
    /// <summary>The brief on <paramref name="readings"/>; on none, an empty one.</summary>
    public static Brief Build(IReadOnlyList<Reading> readings) => Build(readings, ActorDecisions.None);

    /// <summary>The brief on <paramref name="readings"/>, in which what people decided about actors stands over what the machine makes of their names.</summary>
    public static Brief Build(IReadOnlyList<Reading> readings, ActorDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(readings);
        var pile = Pile.Of(readings);
        var terms = Task.Run(() => EventFinder.Terms(pile));
        var copies = CopyFinder.Find(pile);
        var eventOf = EventFinder.Find(pile, CopyFinder.OfOneEvent(copies), terms.GetAwaiter().GetResult());
        var originals = copies.ToLookup(copy => copy.Report, copy => copy.Of);
        var events = pile.Reports.GroupBy(report => eventOf[report.Index]).Select(group => group.ToArray()).ToArray();
        var made = Partitioner.Create(events, loadBalance: true).AsParallel().AsOrdered().Select(reports => new QuestionMaker(Ids.OfEvent(reports[0]), reports, originals, decisions)).ToArray();
        var answered = made.SelectMany(maker => maker.Questions).OrderByDescending(question => question.Weight).ToArray();
        return new Brief
        {
            Reports = [.. pile.Reports.Select(Listed)],
            Questions = [.. answered.Select(question => question.Question)],
            Events = [.. events.Select(reports => new Event(Ids.OfEvent(reports[0]), EventTitle.Of(reports), [.. reports.Select(report => report.Id)]))],
            Copies = [.. copies.Select(copy => copy.Copy)],
            Silence = [.. answered.SelectMany(Silences.Of)],
            Changes = [.. answered.SelectMany(ChangeFinder.Of)],
            Leads = LeadFinder.Find(answered, events, copies),
            Relays = [.. pile.Reports.SelectMany(Relaying.Of)],
            Unplaced = [.. made.SelectMany(maker => maker.Unplaced)],
            Statements = pile.Reports.Sum(report => report.Reading.Statements.Count),
            Figures = pile.Reports.Sum(report => report.Reading.Figures.Count),
        };
    }

    private static BriefReport Listed(FiledReport filed) => new(
        filed.Letter, filed.Id, filed.Report.Title, filed.Report.Outlet, filed.Report.Published, filed.Report.PublishedBasis,
        filed.Report.OriginalSource, filed.Report.Sha256);
}
