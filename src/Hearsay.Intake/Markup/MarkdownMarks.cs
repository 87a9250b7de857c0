using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Hearsay.Intake.Markup;

/// <summary>The signs of Markdown that stand between the words of a text: of emphasis, links, code, headings; images and HTML whole.</summary>
internal static class MarkdownMarks
{
    // Longer than articles are, and short enough that what the parser does in quadratic time takes seconds.
    private const int Longest = 1 << 16;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>In order. None for a text longer than 65,536 UTF-16 code units, or nested deeper than the parser goes.</summary>
    /// <param name="from">Where the Markdown begins, behind the front matter.</param>
    public static List<Span> Of(string text, int from)
    {
        if (text.Length - from > Longest)
            return [];
        try
        {
            return [.. Markdig.Markdown.Parse(text[from..], Pipeline).Descendants().SelectMany(Of)
                .Where(span => span.Length > 0).Select(span => new Span(from + span.Start, from + span.End)).Order()];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static IEnumerable<Span> Of(MarkdownObject part) => part switch
    {
        HeadingBlock { IsSetext: false } heading => [new Span(heading.Span.Start, heading.Inline?.FirstChild?.Span.Start ?? heading.Span.Start)],
        EmphasisInline emphasis => Ends(emphasis.Span, emphasis.DelimiterCount, emphasis.DelimiterCount),
        CodeInline code => Ends(code.Span, code.DelimiterCount, code.DelimiterCount),
        LinkInline { IsImage: true } image => [Whole(image.Span)],
        LinkInline { IsAutoLink: false, FirstChild: { } first, LastChild: { } last } link =>
            [new Span(link.Span.Start, first.Span.Start), new Span(last.Span.End + 1, link.Span.End + 1)],
        HtmlInline or HtmlBlock => [Whole(part.Span)],
        _ => [],
    };

    private static IEnumerable<Span> Ends(SourceSpan span, int before, int behind) =>
        span.Length >= before + behind ? [new Span(span.Start, span.Start + before), new Span(span.End + 1 - behind, span.End + 1)] : [];

    private static Span Whole(SourceSpan span) => new(span.Start, span.End + 1);
}
