using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Intake.Decoding;
using Hearsay.Intake.Fields;
using Hearsay.Intake.Web;

namespace Hearsay.Intake.Forms;

/// <summary>
/// A web page: the text of its article and what its metadata tell. The page is parsed without a browsing context, so nothing is
/// fetched and no script runs.
/// </summary>
internal static class PageForm
{
    /// <summary>Elements open at once before parsing, in multiples of the depth allowed: pages that leave inline elements open are parsed flatter than they look.</summary>
    private const int Slack = 4;

    public static Draft Read(Stream stream, Origin origin, IntakeLimits limits)
    {
        if (BoundedBytes.Read(stream, limits.Page) is not { } bytes)
            return Draft.Refused(origin.Shown, $"it is larger than {limits.Page} bytes", "raise the limit, or save the article's text as .txt");
        var decoded = TextDecoder.Decode(bytes, PageCharset.Of);
        if (decoded.Text is not { } page)
            return Draft.Refused(origin.Shown, decoded.Reason!, decoded.Remedy!);
        var markup = PageMarkup.Of(page, Slack * limits.PageDepth, limits.PageMarks);
        if (markup.Depth > Slack * limits.PageDepth)
            return TooDeep(origin, limits);
        if (markup.Marks > limits.PageMarks)
            return Draft.Refused(origin.Shown, $"it holds more than {limits.PageMarks} tags and attributes", "save the article's text as .txt");
        var document = new HtmlParser().ParseDocument(page);
        var shape = PageShape.Of(document, limits.PageDepth);
        return shape.Depth > limits.PageDepth ? TooDeep(origin, limits) : Read(document, shape, origin, limits);
    }

    private static Draft Read(IHtmlDocument document, PageShape shape, Origin origin, IntakeLimits limits)
    {
        var fields = PageFields.Of(document);
        var large = shape.Elements > limits.PageElements || shape.Weight > limits.PageWeight;
        var (text, title) = large ? PageText.Whole(document) : PageText.Of(document);
        if (Texture.Check(text) is { Reason: not null })
            return Draft.Refused(origin.Shown, "the page holds no text", "save the article's text as .txt");
        return TextSize.Refused(text, origin.Shown, limits) ?? new Draft
        {
            Name = origin.FileName,
            Path = origin.Path,
            Text = text,
            Given = fields.Or(new GivenFields { Title = title is null ? null : WellFormed.Line(title) }),
        };
    }

    private static Draft TooDeep(Origin origin, IntakeLimits limits) =>
        Draft.Refused(origin.Shown, $"its elements lie deeper than {limits.PageDepth} within each other", "save the article's text as .txt");

    /// <summary>Whether bytes begin as a web page does.</summary>
    public static bool LooksLikePage(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
