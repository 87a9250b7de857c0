using System.Globalization;

namespace Hearsay.Ledger.Briefs;

/// <summary>The last lines of a brief: who passes on whose word, who copies whom, which reports are cited, how it was read.</summary>
internal static class TextTail
{
    /// <summary>A credited report with less of the other's wording than this is a rewrite.</summary>
    private const double Reworded = .1;

    private const int MostSources = 20, MostReports = 60;

    public static void Write(Brief brief, Shown shown, Page page)
    {
        var sources = Sources(brief, shown).ToArray();
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
        page.Paragraph(3, HowRead(brief));
    }

    /// <summary>Place and words of each remark on sources, in the order of the reports; copies first.</summary>
    public static IEnumerable<(string Place, string Words)> Sources(Brief brief, Shown shown)
    {
        var reports = brief.Reports.ToLookup(report => report.Id, StringComparer.Ordinal);
        string Letter(string id) => reports[id].FirstOrDefault()?.Letter ?? "?";
        foreach (var copy in brief.Copies.Where(copy => brief.Reports.Count <= 50 || shown.Letters.Contains(Letter(copy.Report))))
            yield return (Letter(copy.Report), Copied(copy, copy.Of is null ? null : Letter(copy.Of)));
        var copies = brief.Copies.Where(copy => copy.Credited).Select(copy => copy.Report).ToHashSet(StringComparer.Ordinal);
        foreach (var report in brief.Reports.Where(report => report.OriginalSource is not null && !copies.Contains(report.Id)))
            yield return (report.Letter, $"credits {Harmless.Line(report.OriginalSource!)} as its original, which is not here: worth reading.");
        foreach (var relay in brief.Relays.Where(relay => relay.Cites.Any(cite => shown.Letters.Contains(cite.Letter))))
            yield return (Cites.Of(relay.Cites), $"{Wording.Sentence(Harmless.Line(relay.By))} relays {Harmless.Line(relay.Origin)}.");
    }

    public static string HowRead(Brief brief)
    {
        var words = $"{Wording.Count(brief.Statements, "statement")} and {Wording.Count(brief.Figures, "figure")}, read by machine; none checked by a person. How well this build reads is measured in eval/results.md.";
        return brief.Unplaced.Count == 0 ? words
            : $"{words} {Wording.Count(brief.Unplaced.Count, "claim")} {(brief.Unplaced.Count == 1 ? "is" : "are")} in no question: --format json lists them under \"unplaced\".";
    }

    private static string Copied(Copy copy, string? of)
    {
        var share = copy.Share is { } part ? string.Create(CultureInfo.InvariantCulture, $", {part * 100:0} percent of its wording") : "";
        var verb = copy is { Credited: true, Share: null or < Reworded } ? "draws on" : "copies";
        return $"{verb} {of ?? "a report that is not here"}{share}, {(copy.Credited ? "with" : "without")} credit. {Wording.Sentence(copy.Rule)}.";
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
