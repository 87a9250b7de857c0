using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>Which reports were taken from which, as text. Pure layout.</summary>
public static class TextCopies
{
    private const int Date = 10;

    /// <summary>Each copy with its day, what it takes from what, how much, and by what that is known.</summary>
    public static void Write(IReadOnlyList<CopyRow> rows, SelectedBrief selected, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(rows.Count, "report")} taken from another, of {Wording.Count(selected.Brief.Reports.Count)}.", selected.Origins, undated);
        view.Rows(rows, row => view.Page.Row(Columns.PadRight(row.Report.Published?.ToString() ?? "undated", Date) + "  ",
            $"{Name(row.Report)} {Sources.Copied(row.Copy, row.Original is null ? null : Name(row.Original))}", ""));
    }

    private static string Name(BriefReport report) => Harmless.Line(report.Outlet is { Length: > 0 } outlet ? $"{report.Id} ({outlet})" : report.Id);
}
