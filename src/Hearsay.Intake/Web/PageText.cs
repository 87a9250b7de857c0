using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Hearsay.Intake.Web;

/// <summary>The article of a page, found by SmartReader (a port of Mozilla's Readability).</summary>
internal static class PageText
{
    private const string NoAddress = "http://localhost/";

    /// <summary>All of the body's text, and the page's own title.</summary>
    public static (string Text, string? Title) Whole(IHtmlDocument page) => (page.Body is { } body ? BlockText.Of(body) : "", page.Title);

    /// <summary>The article's text and the title that SmartReader makes of the page's; the whole body's text where no article is found.</summary>
    /// <param name="page">Changed by the reading.</param>
    public static (string Text, string? Title) Of(IHtmlDocument page)
    {
        var (whole, _) = Whole(page);
        string? text = null;
        var reader = new Reader(NoAddress, page);
        reader.AddCustomOperationEnd(element => text = BlockText.Of(element));
        var title = reader.GetArticle().Title;
        return (string.IsNullOrWhiteSpace(text) ? whole : text, title);
    }
}
