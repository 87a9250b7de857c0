using AngleSharp.Dom;
using Hearsay.Export.Html;
using Hearsay.Ledger.Briefs;
using OxyPlot;

namespace Hearsay.Export.Charts;

/// <summary>What the pictures of a page have in common.</summary>
internal static class Pictures
{
    /// <summary>Size of the words at marks.</summary>
    public const double LabelSize = 12;

    /// <summary>Part of the rough measure that words in usual letters take.</summary>
    public const double Narrow = .9;

    /// <summary>An empty picture.</summary>
    /// <param name="markup">Makes it.</param>
    /// <param name="width">Its width in its own units; the page fits it in.</param>
    /// <param name="height">Its height in the same.</param>
    /// <param name="name">What it is to someone who does not see it.</param>
    public static IElement Open(Markup markup, double width, double height, string name) =>
        markup.Draw("svg").With("viewBox", $"0 0 {Attributes.Number(width)} {Attributes.Number(height)}").With("role", "group").With("aria-label", name);

    /// <summary>Draws the axes of a plot; after that they transform days and values into places.</summary>
    public static void Axes(Markup markup, IElement picture, PlotModel model, double width, double height)
    {
        ((IPlotModel)model).Update(true);
        ((IPlotModel)model).Render(new SvgCanvas(markup, picture), new OxyRect(0, 0, width, height));
        if (model.GetLastPlotException() is { } fault)
            throw new InvalidOperationException("The axes of a picture could not be drawn.", fault);
    }

    /// <summary>A link to the first place of a position, with words for who points at it. It is passed over by the tabulator: the table has the same link.</summary>
    public static IElement Link(HtmlPage page, Position position, string words, int number)
    {
        var link = page.Markup.Draw("a", null, page.Markup.Draw("title", null, words));
        if (position.Cites.Count > 0)
            link.With("href", page.Citations.Target(position.Cites[0], number)).With("tabindex", "-1").With("aria-label", $"{words}, {Cites.Of(position.Cites[0])}");
        return link;
    }

    /// <summary>The picture with the words below it. It is reached by the tabulator, since it scrolls where it is wider than the screen.</summary>
    public static IElement Figure(Markup markup, IElement picture, string caption) =>
        markup.Make("figure", null, markup.Make("div", "picture", picture).With("tabindex", "0").With("role", "group").With("aria-label", "Picture"), markup.Make("figcaption", null, caption));
}
