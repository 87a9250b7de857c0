using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>Makes the nodes of one page. Words become text nodes and nothing else; what could steer or reorder them is replaced. Not thread-safe.</summary>
internal sealed class Markup
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private readonly IDocument _page = new HtmlParser().ParseDocument("<!DOCTYPE html>");

    public IElement Root => _page.DocumentElement;

    public IElement Head => _page.Head!;

    public IElement Body => _page.Body!;

    /// <summary>An element of HTML.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Its class; null for none.</param>
    /// <param name="content">Nodes, and words on one line; null stands for nothing.</param>
    public IElement Make(string name, string? kind = null, params IEnumerable<object?> content) => Fill(_page.CreateElement(name), kind, content);

    /// <summary>An element of SVG.</summary>
    /// <inheritdoc cref="Make"/>
    public IElement Draw(string name, string? kind = null, params IEnumerable<object?> content) => Fill(_page.CreateElement(Svg, name), kind, content);

    /// <summary>Words on one line; a space at either end, which parts them from their neighbours, is kept.</summary>
    public IText Words(string words) => _page.CreateTextNode(Line(words));

    /// <summary>Words with their line breaks.</summary>
    public IText Lines(string words) => _page.CreateTextNode(Harmless.Lines(words));

    /// <summary>Style rules, which are ours and kept as they are.</summary>
    public IElement Style(string rules)
    {
        var style = _page.CreateElement("style");
        style.AppendChild(_page.CreateTextNode(rules));
        return style;
    }

    /// <summary>Writes the page; line ends are <c>\n</c>.</summary>
    public void Write(TextWriter writer)
    {
        _page.ToHtml(writer, HtmlMarkupFormatter.Instance);
        writer.Write('\n');
    }

    private IElement Fill(IElement element, string? kind, IEnumerable<object?> content)
    {
        if (kind is not null)
            element.SetAttribute("class", kind);
        foreach (var part in content)
            if (part is INode node)
                element.AppendChild(node);
            else if (part is string words)
                element.AppendChild(Words(words));
        return element;
    }

    private static string Line(string words) => words == " " ? words : (words.StartsWith(' ') ? " " : "") + Harmless.Line(words) + (words.EndsWith(' ') ? " " : "");
}
