using AngleSharp.Dom;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>
/// The reports that the page cites, with their texts: whole, in the order of the brief, as long as there is room; of those beyond it the paragraphs that are cited. The others are counted.
/// </summary>
internal static class HtmlReports
{
    /// <summary>Characters of text that stand whole on a page.</summary>
    public const int Room = 500_000;

    public static IElement Of(HtmlPage page, IEnumerable<Reading> readings)
    {
        var (markup, brief) = (page.Markup, page.Brief);
        var section = markup.Make("section", null, markup.Make("h2", null, "The reports")).With("id", "reports");
        var letters = page.Citations.Letters.ToHashSet(StringComparer.Ordinal);
        var cited = brief.Reports.Where(report => letters.Contains(report.Letter)).ToArray();
        section.Append(markup.Make("p", "note", Note(cited.Length, brief.Reports.Count - cited.Length)));
        var texts = readings.GroupBy(reading => (reading.Report.Id, reading.Report.Sha256)).ToDictionary(group => group.Key, group => group.First());
        var room = Room;
        foreach (var report in cited)
        {
            var reading = texts.GetValueOrDefault((report.Id, report.Sha256));
            section.Append(Of(report, reading, room, page));
            room -= Math.Min(room, reading?.Report.Text.Length ?? 0);
        }
        return section;
    }

    private static string Note(int cited, int others) =>
        "As they came. What a line above cites is underlined, and the small numbers behind it are those of the questions that cite it. What is grey is not part of the report: menus, bylines, advertisements."
        + (cited == 0 ? " No report is cited." : "")
        + (others > 0 ? $" {Wording.Count(others, "report")} that no line above cites {(others == 1 ? "is" : "are")} not in this file." : "");

    private static IElement Of(BriefReport report, Reading? reading, int room, HtmlPage page)
    {
        var markup = page.Markup;
        var article = markup.Make("article", null,
            markup.Make("h3", null, markup.Make("span", "number", report.Letter), " ", report.Title ?? report.Id),
            markup.Make("p", "about", string.Join(", ", About(report, reading?.Report))),
            markup.Make("p", "hash", $"{report.Id}, SHA-256 {report.Sha256}")).With("id", report.Letter);
        if (reading is null)
            article.Append(markup.Make("p", "note", "Its text is not at hand."), Missing(report.Letter, page));
        else
            ReportText.Append(article, report.Letter, reading, page, whole: reading.Report.Text.Length <= room);
        return article;
    }

    private static IEnumerable<string> About(BriefReport report, Report? full)
    {
        yield return report.Published is { } date ? Wording.Date(date) + (report.PublishedBasis == DateBasis.Inferred ? " (inferred)" : "") : "undated";
        foreach (var fact in new[] { report.Outlet, full?.Author, report.OriginalSource is { } original ? "original: " + original : null, full?.Url })
            if (fact is { Length: > 0 })
                yield return fact;
    }

    /// <summary>Targets for the links, where there is no text to stand in.</summary>
    private static IElement Missing(string letter, HtmlPage page) =>
        page.Markup.Make("p", null, page.Citations.In(letter).Keys.Order().Select(span => page.Markup.Make("span").With("id", Citations.Fragment(letter, span))));
}
