using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Views;

/// <summary>
/// The actors of many readings, each once. Within the reports of one event names are joined as the brief joins them; actors of different events are the same where the
/// names they go by are spellings of one full name. A surname alone is not enough for that: two events may well have a Holt each. What some report has as a body's name is no surname.
/// </summary>
public static class ActorList
{
    /// <summary>The actors that the filter lets through: those of most statements first, then those of most reports.</summary>
    /// <param name="readings">In order.</param>
    /// <param name="events">Which reports tell of one event; a report in none stands by itself.</param>
    /// <param name="decisions">What people decided: readings marked as wrong count for nothing.</param>
    /// <param name="filter">Narrows by name.</param>
    public static IReadOnlyList<ActorRow> Of(IReadOnlyList<Reading> readings, IReadOnlyList<Event> events, Decided decisions, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(filter);
        readings = [.. readings.Select(decisions.Applied)];
        var eventOf = events.SelectMany(one => one.Reports.Select(report => (report, one.Id))).ToDictionary(pair => pair.report, pair => pair.Id, StringComparer.Ordinal);
        var bodies = readings.SelectMany(reading => reading.Actors).Where(actor => actor.Kind != ActorKind.Person).Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        var uses = readings.GroupBy(reading => eventOf.GetValueOrDefault(reading.Report.Id, reading.Report.Id), StringComparer.Ordinal).SelectMany(group => Uses([.. group], group.Key, bodies, decisions)).ToList();
        var across = new Names(uses.Where(use => use.Apart is null).Select(use => (use.Canonical, KindOf(use.Actor.Kind))), decisions);
        return [.. uses.GroupBy(use => (use.Apart, Name: use.Apart is null ? across.Canonical(use.Canonical) : use.Canonical)).Select(group => Row(group.Key.Name, [.. group], decisions))
            .Where(row => row.OtherNames.Prepend(row.Name).Any(filter.Names))
            .OrderByDescending(row => row.Statements).ThenByDescending(row => row.Reports.Count).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<Use> Uses(IReadOnlyList<Reading> readings, string eventId, HashSet<string> bodies, Decided decisions)
    {
        var names = new Names(readings.SelectMany(reading => Names.Uses(reading).Concat(reading.Actors.Select(actor => (actor.Name, KindOf(actor.Kind))))), decisions);
        var sides = Sides.Of(readings, names);
        foreach (var reading in readings)
        {
            var told = reading.Statements.CountBy(statement => statement.Origin, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            foreach (var actor in reading.Actors)
            {
                var canonical = names.Canonical(actor.Name);
                yield return new Use(actor, reading.Report, canonical, !bodies.Contains(canonical) && IsCommon(canonical, actor) ? eventId : null, sides.GetValueOrDefault(canonical), told.GetValueOrDefault(actor.Name));
            }
        }
    }

    /// <summary>Whether others elsewhere may well be called so: a surname alone, or a description of somebody without a name.</summary>
    private static bool IsCommon(string name, Actor actor) => actor.Anonymous is not null || (actor.Kind == ActorKind.Person && (!name.Contains(' ', StringComparison.Ordinal) || char.IsLower(name[0])));

    private static ActorRow Row(string name, IReadOnlyList<Use> uses, Decided decisions)
    {
        var names = uses.Select(use => use.Actor.Name).Distinct(StringComparer.Ordinal).ToArray();
        return new ActorRow(name, uses.CountBy(use => use.Actor.Kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key).First().Key)
        {
            OtherNames = [.. names.Where(other => other != name).Order(StringComparer.Ordinal)],
            Roles = [.. uses.Where(use => use.Actor.Role is not null).GroupBy(use => use.Actor.Role!, StringComparer.OrdinalIgnoreCase).Select(Span)],
            Side = uses.Select(use => use.Side).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var side] ? side : null,
            Anonymous = uses.Select(use => use.Actor.Anonymous).FirstOrDefault(known => known is not null),
            Reports = [.. uses.Select(use => use.Report.Id).Distinct(StringComparer.Ordinal)],
            Statements = uses.Sum(use => use.Statements),
            Decided = decisions.LastAbout([.. names, name]),
            Rating = decisions.RatingOf([.. names, name]),
            Comments = decisions.CommentsOn([.. names, name]),
        };
    }

    private static RoleSpan Span(IGrouping<string, Use> told)
    {
        var dates = told.Select(use => use.Report.Published).OfType<PartialDate>().OrderBy(date => date.First).ThenBy(date => date.Last).ToArray();
        return new RoleSpan(told.Key, dates.Length == 0 ? null : dates[0], dates.Length == 0 ? null : dates[^1]);
    }

    private static OriginKind KindOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => OriginKind.Person,
        ActorKind.Government => OriginKind.Government,
        ActorKind.Agency => OriginKind.Agency,
        ActorKind.Outlet => OriginKind.Outlet,
        ActorKind.Group => OriginKind.Group,
        _ => OriginKind.Organisation,
    };

    /// <summary>An actor of a reading.</summary>
    /// <param name="Actor">As read.</param>
    /// <param name="Report">Where.</param>
    /// <param name="Canonical">What the event's reports call it.</param>
    /// <param name="Apart">The event, where one of that name elsewhere may be another; null where the name is enough.</param>
    /// <param name="Side">The party that it speaks for.</param>
    /// <param name="Statements">How many of the reading's have it as origin.</param>
    private sealed record Use(Actor Actor, Report Report, string Canonical, string? Apart, string? Side, int Statements);
}
