using Hearsay.Ledger.Changes;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Leads;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Events;

/// <summary>The brief on one event, and what a brief on several needs to know of it.</summary>
/// <param name="Brief">With one event.</param>
/// <param name="Weights">Of each question: the weightiest stands first.</param>
public sealed record EventBrief(Brief Brief, IReadOnlyList<int> Weights)
{
    /// <summary>A function of what it is given, whatever other events there are.</summary>
    /// <param name="all">The reports of the event, in order.</param>
    /// <param name="copies">Those that the reports are, in order.</param>
    /// <param name="originals">Indices of the reports that each report is taken from.</param>
    /// <param name="decisions">What people decided: readings marked as wrong count for nothing.</param>
    internal static EventBrief Of(IReadOnlyList<FiledReport> all, IReadOnlyList<Copy> copies, ILookup<int, int> originals, Decided decisions)
    {
        FiledReport[] reports = [.. all.Select(decisions.Applied)];
        var id = Ids.OfEvent(reports[0]);
        var made = new QuestionMaker(id, reports, originals, decisions);
        var answered = made.Questions.Select(question => (Weight: question.Weight, Answered: question)).OrderByDescending(pair => pair.Weight).ToArray();
        var brief = new Brief
        {
            Reports = [.. reports.Select(Listed)],
            Questions = [.. answered.Select(pair => Checked(pair.Answered.Question, reports, decisions))],
            Events = [new Event(id, EventTitle.Of(reports), [.. reports.Select(report => report.Id)])],
            Copies = [.. copies],
            Silence = [.. answered.SelectMany(pair => Silences.Of(pair.Answered))],
            Changes = [.. answered.SelectMany(pair => ChangeFinder.Of(pair.Answered))],
            Leads = LeadFinder.Find(answered.Select(pair => pair.Answered), reports, copies, originals),
            Relays = [.. reports.SelectMany(Relaying.Of)],
            Unplaced = [.. made.Unplaced],
            Statements = reports.Sum(report => report.Reading.Statements.Count),
            Figures = reports.Sum(report => report.Reading.Figures.Count),
        };
        return new EventBrief(brief, [.. answered.Select(pair => pair.Weight)]);
    }

    /// <summary>The brief on all of several events that were kept apart.</summary>
    /// <param name="events">In the order of their first reports.</param>
    /// <param name="order">Ids of all their reports, in order.</param>
    public static Brief Lettered(IReadOnlyList<EventBrief> events, IReadOnlyList<string> order)
    {
        ArgumentNullException.ThrowIfNull(events);
        var letters = order.Index().ToDictionary(report => report.Item, report => FiledReport.LetterOf(report.Index), StringComparer.Ordinal);
        return Join([.. events.AsParallel().AsOrdered().Select(one => one with { Brief = Lettering.With(one.Brief, letters) })], order);
    }

    /// <summary>The brief on all of several events, whose reports have the letters that they are to have.</summary>
    /// <param name="events">In the order of their first reports.</param>
    /// <param name="order">Ids of all their reports, in order.</param>
    internal static Brief Join(IReadOnlyList<EventBrief> events, IReadOnlyList<string> order)
    {
        var briefs = events.Select(one => one.Brief).ToArray();
        var questions = events.SelectMany(one => one.Brief.Questions.Zip(one.Weights)).OrderByDescending(pair => pair.Second).Select(pair => pair.First).ToArray();
        var reports = briefs.SelectMany(brief => brief.Reports).ToLookup(report => report.Id, StringComparer.Ordinal);
        var ids = order.Distinct(StringComparer.Ordinal).ToArray();
        var copies = briefs.SelectMany(brief => brief.Copies).ToLookup(copy => copy.Report, StringComparer.Ordinal);
        var relays = briefs.SelectMany(brief => brief.Relays).ToLookup(relay => relay.Cites[0].Report, StringComparer.Ordinal);
        var silences = briefs.SelectMany(brief => brief.Silence).ToLookup(silence => silence.Question, StringComparer.Ordinal);
        var changes = briefs.SelectMany(brief => brief.Changes).ToLookup(change => change.Question, StringComparer.Ordinal);
        var leads = briefs.SelectMany(brief => brief.Leads).ToLookup(lead => lead.Question, StringComparer.Ordinal);
        var asked = questions.Select(question => question.Id).Distinct(StringComparer.Ordinal).ToArray();
        return new Brief
        {
            Reports = [.. ids.SelectMany(id => reports[id])],
            Questions = questions,
            Events = [.. briefs.SelectMany(brief => brief.Events)],
            Copies = [.. ids.SelectMany(id => copies[id])],
            Silence = [.. asked.SelectMany(id => silences[id])],
            Changes = [.. asked.SelectMany(id => changes[id])],
            Leads = [.. asked.SelectMany(id => leads[id]).OrderByDescending(lead => lead.Shrink)],
            Relays = [.. ids.SelectMany(id => relays[id])],
            Unplaced = [.. briefs.SelectMany(brief => brief.Unplaced)],
            Statements = briefs.Sum(brief => brief.Statements),
            Figures = briefs.Sum(brief => brief.Figures),
        };
    }

    private static Question Checked(Question question, FiledReport[] reports, Decided decisions)
    {
        bool Is(Item item) => reports.FirstOrDefault(report => report.Id == item.Report) is { } report && decisions.IsChecked(report, item);
        return decisions.HasMarks && question.Items.Any(Is) ? question with { Items = [.. question.Items.Select(item => item with { Checked = Is(item) })] } : question;
    }

    private static BriefReport Listed(FiledReport filed) => new(
        filed.Letter, filed.Id, filed.Report.Title, filed.Report.Outlet, filed.Report.Published, filed.Report.PublishedBasis,
        filed.Report.OriginalSource, filed.Report.Sha256);
}
