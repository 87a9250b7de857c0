using Hearsay.Evaluation.Casualties;
using Hearsay.Evaluation.Stages;
using Hearsay.Ledger;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sheets;

namespace Hearsay.Evaluation.Sheets;

/// <summary>How the sheets of single reports stand against the victims that MUC's keys record.</summary>
/// <param name="Counts">Groups of two or more killed or injured, and the counts of killed or injured on the sheet: right where both ends and the outcome are the same, one to one.</param>
/// <param name="InCell">Of those groups, the ones whose number lies within the sheet's low and high of all with that outcome.</param>
/// <param name="Named">Single people killed or injured, and the rows of the roster: right where name and outcome are the same. Of people whom a key does not name nothing is asked.</param>
internal sealed record SheetScore(Ratio Counts, Ratio InCell, Ratio Named)
{
    public static SheetScore operator +(SheetScore a, SheetScore b) => new(a.Counts + b.Counts, a.InCell + b.InCell, a.Named + b.Named);

    public static SheetScore Of(IReadOnlyList<KeyVictims> keys, Reading reading)
    {
        var incident = SheetBuilder.Build(BriefBuilder.Build([reading]), [reading], Decided.None).Incidents[0];
        var groups = keys.Select(key => key.Group).Where(group => !group.Optional && group.Effects != Harm.None && group.Counts().Any()).ToArray();
        return new SheetScore(Counted(groups, [.. keys.Select(key => key.Group)], incident), new Ratio(groups.Count(group => IsIn(group, incident)), groups.Length, groups.Length), NamedIn(keys, incident));
    }

    public IReadOnlyList<Metric> Metrics(string prefix) =>
    [
        new(prefix + "counts_recall", Counts.Share), new(prefix + "counts_precision", Counts.Precision), new(prefix + "in_cell", InCell.Share), new(prefix + "named_recall", Named.Share), new(prefix + "named_precision", Named.Precision),
    ];

    /// <summary>The counts of the sheet, each once: figures of two or more that a line holds.</summary>
    private static Ratio Counted(VictimGroup[] groups, VictimGroup[] all, Incident incident)
    {
        var held = incident.Lines.SelectMany(line => line.Entries.Where(entry => entry.Standing == EntryStanding.Counted).Select(entry => (Harm: HarmWords.In(line.Outcome), entry.Figure.Low, entry.Figure.High)))
            .Where(count => count.Harm != Harm.None && Math.Max(count.Low ?? 0, count.High ?? 0) >= 2).Distinct().ToList();
        var given = held.Count(count => count is not { Low: 2, High: null } && !IsOptional(count, all));
        var right = groups.Count(group => held.FindIndex(count => group.Counts().Contains((count.Low, count.High)) && (count.Harm & ~group.Effects) == Harm.None) is >= 0 and var at && Remove(held, at));
        return new Ratio(right, groups.Length, given);
    }

    private static bool Remove<T>(List<T> list, int at)
    {
        list.RemoveAt(at);
        return true;
    }

    /// <summary>What the key leaves open to report is neither right nor wrong.</summary>
    private static bool IsOptional((Harm Harm, decimal? Low, decimal? High) count, VictimGroup[] all) => all.Any(group => group.Optional && group.Counts().Contains((count.Low, count.High)));

    private static bool IsIn(VictimGroup group, Incident incident) => incident.Cells.Any(cell => cell.Standing == CellStanding.All && HarmWords.In(cell.Outcome) is var harm && harm != Harm.None && (harm & ~group.Effects) == Harm.None
        && group.Counts().Any(count => (cell.Low is null || cell.Low <= (count.High ?? count.Low)) && (cell.High is null || cell.High >= (count.Low ?? count.High)) && (cell.Low ?? cell.High) is not null));

    private static Ratio NamedIn(IReadOnlyList<KeyVictims> keys, Incident incident)
    {
        var rows = incident.Roster.Select(row => (row.Name, Harm: HarmWords.In(row.Outcome))).Where(row => row.Harm != Harm.None).ToArray();
        var people = keys.Where(key => key.IsOne && key.Names.Any(name => name.Contains(' ', StringComparison.Ordinal))).ToArray();
        bool Is(KeyVictims key, (string Name, Harm Harm) row) => key.IsNamed(row.Name) && (row.Harm & ~key.Group.Effects) == Harm.None;
        var right = people.Count(key => rows.Any(row => Is(key, row)));
        return new Ratio(right, people.Length, rows.Count(row => !keys.Any(key => Is(key, row))) + right);
    }
}
