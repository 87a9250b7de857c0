namespace Hearsay.Ledger.Briefs;

/// <summary>The last lines of a brief: who passes on whose word, who copies whom, which reports are cited, how it was read.</summary>
internal static class TextTail
{
    private const int MostSources = 20, MostReports = 60;

    public static void Write(Brief brief, Shown shown, Page page)
    {
        var sources = Sources.Of(brief, shown).Select(source => (source.Place, source.Words)).ToArray();
        if (sources.Length > 0)
            page.Heading("SOURCES");
        Rows(sources.Take(MostSources), page);
        if (sources.Length > MostSources)
            page.Paragraph(3, $"and {Wording.Count(sources.Length - MostSources)} more: --format json has all");
        var reports = brief.Reports.Where(report => brief.Reports.Count <= MostReports || shown.Letters.Contains(report.Letter)).ToArray();
        if (reports.Length > 0)
            page.Heading("REPORTS");
        Rows(reports.Take(MostReports).Select(Listed), page);
        if (reports.Length > MostReports)
            page.Paragraph(3, $"and {Wording.Count(reports.Length - MostReports)} more: --format json has all");
        page.Heading("HOW THIS WAS READ");
        page.Paragraph(3, Summary.HowRead(brief));
    }

    private static (string Place, string Words) Listed(BriefReport report)
    {
        var date = report.Published is { } published ? Wording.Date(published) : "undated";
        var parts = new[] { date, report.Outlet, report.Title, report.Id }.OfType<string>().Where(part => part.Length > 0).Select(Harmless.Line);
        return (report.Letter, string.Join(", ", parts));
    }

    private static void Rows(IEnumerable<(string Place, string Words)> rows, Page page)
    {
        var all = rows.ToArray();
        var widest = all.Length == 0 ? 0 : Math.Min(12, all.Max(row => row.Place.Length));
        foreach (var (place, words) in all)
            page.Row($"   {Columns.PadRight(place, widest)}  ", words, "");
    }
}
