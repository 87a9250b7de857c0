using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Sheets;

/// <summary>Makes a recorder's sheet of a brief and its readings. A pure function of both, whatever the order of the readings.</summary>
public static class SheetBuilder
{
    /// <param name="brief">The events, questions and copies.</param>
    /// <param name="readings">Those of the events that are wanted, with the ids that the brief has; events of which none is at hand are left out.</param>
    /// <param name="decisions">What people decided: readings marked as wrong count for nothing.</param>
    /// <param name="filter">Narrows by origin, and lines by question; null narrows nothing. Its dates are those of the brief.</param>
    public static Sheet Build(Brief brief, IReadOnlyList<Reading> readings, Decided decisions, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(decisions);
        filter ??= new ViewFilter();
        var known = readings.ToDictionary(reading => reading.Report.Id, StringComparer.Ordinal);
        var index = brief.Reports.Index().ToDictionary(report => report.Item.Id, report => report.Index, StringComparer.Ordinal);
        var originals = brief.Copies.Where(copy => copy.Of is not null && index.ContainsKey(copy.Report) && index.ContainsKey(copy.Of)).ToLookup(copy => index[copy.Report], copy => index[copy.Of!]);
        var questions = brief.Questions.ToLookup(question => question.Event, StringComparer.Ordinal);
        return new Sheet([.. brief.Events.Where(one => one.Reports.Any(known.ContainsKey)).Select(one =>
        {
            FiledReport[] reports = [.. one.Reports.Where(known.ContainsKey).Select(id => new FiledReport(index[id], decisions.Applied(known[id])))];
            var lines = new LineMaker(reports, [.. questions[one.Id]], originals, decisions).Lines(filter);
            return Of(one, [.. reports.Select(report => brief.Reports[report.Index])], lines, filter.Question is null ? RosterMaker.Of(reports, decisions, filter) : []);
        })]);
    }

    private static Incident Of(Event one, BriefReport[] sources, IReadOnlyList<SheetLine> lines, IReadOnlyList<RosterRow> roster)
    {
        var dates = sources.Select(report => report.Published).OfType<PartialDate>().Order().ToArray();
        return new Incident(one, dates.Length == 0 ? null : dates[0], dates.Length == 0 ? null : dates[^1], CellMaker.Of(lines), lines, roster, sources);
    }
}
