using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>
/// The brief as one page of HTML that needs nothing else: no script, no picture, no font, no request. Every place that it cites is a link to the sentence, in the text of the report, which is in the
/// page. The same brief and readings give the same bytes; the words of reports are text and never markup.
/// </summary>
public static class HtmlBrief
{
    private static readonly string Rules = Style();

    /// <summary>Writes the page.</summary>
    /// <param name="brief">What is shown.</param>
    /// <param name="readings">Those of the reports that the brief cites, with its ids; what is missing is said to be missing.</param>
    /// <param name="writer">Takes the page; line ends are <c>\n</c>.</param>
    /// <param name="top">How many questions are shown, the weightiest first; the rest is counted.</param>
    public static void Write(Brief brief, IEnumerable<Reading> readings, TextWriter writer, int top = 20)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var markup = new Markup();
        var page = new HtmlPage(brief, Shown.Of(brief, top), markup, new Citations(markup));
        WriteHead(page);
        WriteBody(page, readings);
        markup.Write(writer);
    }

    /// <summary>Letters of the reports that the page cites, whose readings it is to be given.</summary>
    public static IReadOnlySet<string> Cited(Brief brief, int top = 20)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var markup = new Markup();
        var page = new HtmlPage(brief, Shown.Of(brief, top), markup, new Citations(markup));
        WriteBody(page, []);
        return page.Citations.Letters.ToHashSet(StringComparer.Ordinal);
    }

    private static void WriteHead(HtmlPage page)
    {
        var (markup, head) = (page.Markup, page.Markup.Head);
        markup.Root.SetAttribute("lang", "en");
        head.Append(
            markup.Make("meta").With("charset", "utf-8"),
            markup.Make("meta").With("http-equiv", "Content-Security-Policy").With("content", $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Rules)))}'; base-uri 'none'; form-action 'none'"),
            markup.Make("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
            markup.Make("meta").With("name", "color-scheme").With("content", "light dark"),
            markup.Make("meta").With("name", "referrer").With("content", "no-referrer"),
            markup.Make("title", null, $"Brief: {HtmlHead.Title(page.Brief)}"),
            markup.Style(Rules));
    }

    private static void WriteBody(HtmlPage page, IEnumerable<Reading> readings)
    {
        var markup = page.Markup;
        var main = markup.Make("main");
        main.Append(HtmlQuestions.Of(page));
        main.Append([.. new[] { HtmlMoves.Silence(page), HtmlMoves.Changes(page), HtmlSources.Of(page) }.OfType<IElement>()]);
        main.Append(HtmlReports.Of(page, readings), HtmlHead.HowRead(page));
        markup.Body.Append(HtmlHead.Of(page), main);
    }

    private static string Style()
    {
        using var stream = typeof(HtmlBrief).Assembly.GetManifestResourceStream("brief.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
