using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Export.Html;
using Hearsay.Ledger;

namespace Hearsay.Export.Tests.Html;

/// <summary>A page as a browser has it. One that is not well formed is refused.</summary>
internal sealed class Opened
{
    private Opened(string text)
    {
        Text = text;
        Page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(text);
    }

    public string Text { get; }

    public IDocument Page { get; }

    public static Opened Of(IReadOnlyList<Reading> readings, int top = 20) => Of(BriefBuilder.Build(readings), readings, top);

    public static Opened Of(Brief brief, IReadOnlyList<Reading> readings, int top = 20)
    {
        using var writer = new StringWriter();
        HtmlBrief.Write(brief, readings, writer, top);
        return new Opened(writer.ToString());
    }

    /// <summary>The places that links lead to.</summary>
    public IEnumerable<string> Addresses => Page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!);

    public IElement Named(string id) => Assert.Single(Page.All, element => element.Id == id);

    /// <summary>The text of a report, as its paragraphs have it.</summary>
    public IReadOnlyList<string> Paragraphs(string letter)
    {
        var article = (IElement)Named(letter).Clone();
        foreach (var back in article.QuerySelectorAll(".back").ToArray())
            back.Remove();
        return [.. article.QuerySelectorAll("p.text").Select(paragraph => paragraph.TextContent)];
    }
}
