namespace Hearsay.Ledger.Views;

/// <summary>An actor as the reports of a ledger name it.</summary>
/// <param name="Name">As written; other spellings stand apart.</param>
/// <param name="Kind">The one that most reports give.</param>
/// <param name="Roles">In the order of the reports, each once.</param>
/// <param name="Reports">Ids of the reports that name it, in their order.</param>
/// <param name="Statements">How many statements have it as origin.</param>
public sealed record ActorRow(string Name, ActorKind Kind, IReadOnlyList<string> Roles, IReadOnlyList<string> Reports, int Statements)
{
    /// <summary>The actors of the readings: those of most statements first, then those of most reports.</summary>
    public static IReadOnlyList<ActorRow> Of(IReadOnlyList<Reading> readings, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var statements = readings.SelectMany(reading => reading.Statements).CountBy(statement => statement.Origin, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. readings.SelectMany(reading => reading.Actors.Select(actor => (actor, reading.Report.Id))).Where(named => filter.Names(named.actor.Name))
            .GroupBy(named => named.actor.Name, StringComparer.Ordinal)
            .Select(group => new ActorRow(
                group.Key, group.CountBy(named => named.actor.Kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key).First().Key,
                [.. group.Select(named => named.actor.Role).OfType<string>().Distinct(StringComparer.Ordinal)], [.. group.Select(named => named.Id).Distinct(StringComparer.Ordinal)],
                statements.GetValueOrDefault(group.Key)))
            .OrderByDescending(row => row.Statements).ThenByDescending(row => row.Reports.Count).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }
}
