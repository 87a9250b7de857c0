using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Origins;

/// <summary>Who passes on whose word in a report.</summary>
internal static class Relaying
{
    /// <summary>One for each relay and origin, in the order of the text.</summary>
    public static IEnumerable<Relay> Of(FiledReport report) =>
        report.Reading.Statements.Where(statement => statement.Via.Count > 0 && statement.Content.Count > 0)
            .GroupBy(statement => (By: statement.Via[0], statement.Origin))
            .Select(group => new Relay(group.Key.By, group.Key.Origin,
                [.. group.Select(statement => report.Cite(statement.Content[0])).DistinctBy(cite => cite.Paragraph)]));
}
