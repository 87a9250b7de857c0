using System.Reflection;
using Hearsay.Ledger.Sheets;

namespace Hearsay.Export.Sheets;

/// <summary>A column of a table of incidents, as another project names it.</summary>
/// <param name="Kind">Whose column it is.</param>
/// <param name="Name">As their codebook has it.</param>
/// <param name="Fill">What fills it, in the words of the table of columns.</param>
internal sealed record SheetColumn(string Kind, string Name, string Fill)
{
    private static readonly IReadOnlyList<SheetColumn> All = Read();

    public static IEnumerable<SheetColumn> Of(string kind) => All.Where(column => column.Kind == kind);

    /// <summary>What an incident has in it: a number, a text, or null where it is unknown or not ruled on.</summary>
    public object? Value(Incident incident) => Fill.Split(' ') switch
    {
        ["event"] => incident.Event.Id,
        ["title"] => incident.Event.Title,
        ["reports"] => incident.Event.Reports.Count,
        ["articles"] => CellEvidence.Join(incident.Sources.Select(source => source.Id)),
        ["headlines"] => CellEvidence.Join(incident.Sources.Select(source => source.Title).OfType<string>()),
        ["outlets"] => CellEvidence.Join(incident.Sources.Select(source => source.Outlet).OfType<string>()),
        ["published"] => CellEvidence.Join(incident.Sources.Select(source => source.Published?.ToString()).OfType<string>()),
        ["places"] => CellEvidence.Join(incident.Lines.SelectMany(line => line.Entries).Select(entry => entry.Figure.Place).OfType<string>()),
        ["origins"] => CellEvidence.Join(Killed(incident, "all").SelectMany(line => line.Entries).Select(entry => SheetWords.Whose(entry.Origin))),
        ["agreed", var standing] => Agreed(incident, standing),
        ["low", var outcome, var standing] => Cell(incident, outcome, standing)?.Low,
        ["high", var outcome, var standing] => Cell(incident, outcome, standing)?.High,
        ["independent", var standing] => CellEvidence.Join(Killed(incident, standing).Select(line => line.Origins.Low == line.Origins.High ? $"{line.Origins.Low}" : $"{line.Origins.Low} to {line.Origins.High}")),
        ["classified", _] => CellEvidence.Classified([.. incident.Lines.Where(line => line.Outcome == "killed")]),
        ["rule", var standing] => Cell(incident, "killed", standing) is { } cell ? SheetWords.Name(cell.Rule) : null,
        ["evidence", var standing] => CellEvidence.Words(Killed(incident, standing)),
        _ => null,
    };

    /// <summary>The one number that all who tell it hold. What is of unknown standing is it only where nobody is called civilian or combatant.</summary>
    private static decimal? Agreed(Incident incident, string standing) =>
        Cell(incident, "killed", standing) is { IsAgreed: true } cell && (standing != "unknown" || incident.Cells.Count(other => other.Outcome == "killed") == 2) ? cell.Low : null;

    private static SheetCell? Cell(Incident incident, string outcome, string standing) => incident.Cells.FirstOrDefault(cell => cell.Outcome == outcome && SheetWords.Name(cell.Standing) == standing);

    private static IReadOnlyList<SheetLine> Killed(Incident incident, string standing) => CellEvidence.Lines(incident, Cell(incident, "killed", standing));

    private static List<SheetColumn> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("sheet-columns.tsv") ?? throw new InvalidOperationException("The build lacks its data file sheet-columns.tsv.");
        using var reader = new StreamReader(stream);
        var columns = new List<SheetColumn>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var kind, var name, var fill])
                columns.Add(new SheetColumn(kind, name, fill));
        return columns;
    }
}
