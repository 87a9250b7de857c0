using System.Globalization;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Sheets;

/// <summary>The sheet as text. The words of reports are made harmless; line ends are <c>\n</c>. Pure layout.</summary>
public static class TextSheet
{
    private const int Outcome = 20, Standing = 11, Most = 3, Indent = 3, Deep = 6;

    /// <param name="sheet">The sheet.</param>
    /// <param name="undated">How many reports were left out because nothing dates them.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="layout">How wide, and how many incidents.</param>
    public static void Write(Sheet sheet, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(layout);
        var told = sheet.Incidents.Where(incident => incident.Lines.Count + incident.Roster.Count > 0).ToArray();
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(told.Length, "incident")} with victims, of {Wording.Count(sheet.Incidents.Count, "event")}. Low is the lowest and high the highest that an origin holds; nothing is added up, and there is no best figure.", [], undated);
        foreach (var (at, incident) in told.Take(layout.Top).Index())
        {
            if (at > 0)
                view.Page.Empty();
            One(view.Page, incident);
        }
        view.Rest(told.Length);
        view.Page.Empty();
        view.Page.Paragraph(0, MeasuredWords.Of(sheet.Measured));
    }

    private static void One(Page page, Incident incident)
    {
        page.Title(incident.Event.Id, Harmless.Line(incident.Event.Title), "");
        page.Paragraph(incident.Event.Id.Length + 2, $"{Wording.Count(incident.Event.Reports.Count, "report")}, {Dates(incident)}");
        if (incident.Cells.Count > 0)
            page.Empty();
        foreach (var outcome in incident.Cells.GroupBy(cell => cell.Outcome, StringComparer.Ordinal))
            Cells(page, [.. outcome]);
        foreach (var line in incident.Lines)
            Line(page, line);
        if (incident.Roster.Count == 0)
            return;
        page.Empty();
        page.Paragraph(Indent, "Named:");
        foreach (var row in incident.Roster)
            Named(page, row);
    }

    private static string Dates(Incident incident) => (incident.First, incident.Last) switch
    {
        ({ } first, { } last) when first == last => "published " + Wording.Date(first),
        ({ } first, { } last) => $"published {Wording.Date(first)} to {Wording.Date(last)}",
        _ => "undated",
    };

    private static void Cells(Page page, SheetCell[] cells)
    {
        foreach (var (at, cell) in cells.Where(cell => cells.Length > 2 || cell.Standing != CellStanding.Unknown).Index())
        {
            var lines = cell.Lines.Count == 0 ? "" : $"{(cell.Lines.Count == 1 ? "line" : "lines")} {string.Join(", ", cell.Lines.Take(Most + 1).Select(Number))}{(cell.Lines.Count > Most + 1 ? ", ..." : "")}";
            var words = SheetWords.Of(cell) + (cell.Rule == CellRule.LargestPart ? "; parts are not added" : "");
            page.Row(new string(' ', Indent) + Columns.PadRight(at == 0 ? cell.Outcome : "", Outcome) + Columns.PadRight(SheetWords.Name(cell.Standing), Standing) + " ", words, lines);
        }
    }

    private static void Line(Page page, SheetLine line)
    {
        page.Empty();
        page.Row($"{Columns.PadRight(Number(line.Number), Indent)}", SheetWords.Title(line), SheetWords.Range(line.Low, line.High) is { Length: > 0 } range ? range : "no figure held");
        Ends(page, line);
        foreach (var others in line.Entries.Where(entry => entry.Standing != EntryStanding.Counted).GroupBy(entry => entry.Standing).OrderBy(group => group.Key))
            Entries(page, Others(others.Key), [.. others]);
        foreach (var position in line.Against.Take(Most))
            page.Paragraph(Deep, $"against it: {Wording.Origin(position)} {Wording.Act(position)}, {string.Join(", ", position.Reports.Take(Most).Select(Harmless.Line))}", Indent);
        page.Paragraph(Deep, string.Join("; ", Notes(line)) + ".", 0);
    }

    private static void Ends(Page page, SheetLine line)
    {
        var (lowest, highest) = (line.Lowest.ToArray(), line.Highest.ToArray());
        if (lowest.SequenceEqual(highest))
        {
            Entries(page, "held by", lowest);
            return;
        }
        Entries(page, "low", lowest);
        Entries(page, "high", highest);
        var between = line.Between.ToArray();
        if (between.Length > 0)
            page.Paragraph(Deep, $"between: {string.Join("; ", between.Take(Most + 1).Select(Short))}{(between.Length > Most + 1 ? $"; {Wording.Count(between.Length - Most - 1)} more" : "")}", Indent);
    }

    private static string Short(SheetEntry entry) => $"{FigureWords.Of(entry.Figure, entry.Told.Words)}, {SheetWords.Whose(entry)} ({entry.Told.Id})";

    private static string Others(EntryStanding standing) => standing switch
    {
        EntryStanding.Revised => "since revised",
        EntryStanding.Against => "denied",
        EntryStanding.Expected => "only expected",
        _ => "asked or left open",
    };

    private static void Entries(Page page, string head, SheetEntry[] entries)
    {
        foreach (var entry in entries.Take(Most))
        {
            var value = FigureWords.Of(entry.Figure, entry.Told.Words);
            page.Paragraph(Deep, $"{head}: {value}, {SheetWords.Whose(entry)}; {entry.Told.Id}{(entry.Date is { } date ? ", " + Wording.Date(date) : "")}{(entry.CopyOf is { } of ? $", a copy of {Harmless.Line(of)}" : "")}", Indent);
            page.Paragraph(Deep + Indent, $"\"{entry.Sentence}\"");
        }
        if (entries.Length > Most)
            page.Paragraph(Deep, $"{head}: {Wording.Count(entries.Length - Most)} more.");
    }

    private static IEnumerable<string> Notes(SheetLine line)
    {
        yield return Wording.Sentence(Wording.Origins(line.Origins));
        yield return line.Status is { } status ? $"called {status.ToString().ToLowerInvariant()} by {string.Join(", ", line.ClassifiedBy.Take(Most).Select(SheetWords.Whose))}{(line.ClassifiedBy.Count > Most ? " and others" : "")}" : "civilian or combatant is not told";
        if (line.IsMixed)
            yield return "one origin gives several figures in one report: they may be of different groups or incidents";
        if (line.Question is { } question)
            yield return "question " + question;
    }

    private static void Named(Page page, RosterRow row)
    {
        var known = new[] { Join(row.Ages.Select(Number)), Join(row.Roles), Join(row.Places), Join(row.Dates), row.OtherNames.Count == 0 ? null : "also " + string.Join(", ", row.OtherNames) }.OfType<string>();
        page.Row(new string(' ', Indent), Harmless.Line(string.Join(", ", known.Prepend(row.Name))), row.Tellings.All(telling => telling.Denied) ? row.Outcome + " (denied)" : row.Outcome);
        foreach (var telling in row.Tellings.DistinctBy(telling => (telling.Origin, telling.Denied)).Take(Most))
            page.Paragraph(Deep, $"{(telling.Denied ? "denied by " : "")}{SheetWords.Whose(telling.Origin)}; {Harmless.Line(telling.Reading.Report.Id)}: \"{telling.Quote}\"", Indent);
    }

    private static string? Join(IEnumerable<string> told) => string.Join(" or ", told) is { Length: > 0 } words ? words : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
