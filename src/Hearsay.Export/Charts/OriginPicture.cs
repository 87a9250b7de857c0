using AngleSharp.Dom;
using Hearsay.Export.Html;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Charts;

/// <summary>
/// The graph of origins in three columns: whose word, through whom, in which report. Reports stand in the order of the brief, and each of the others as near as can be to those that it leads to.
/// </summary>
internal sealed class OriginPicture
{
    private const double Width = 600, OriginEnd = 214, RelayMiddle = 322, RelayHalf = 76, ReportStart = 436, Top = 24, Row = 28, ReportRow = 38, Half = 8;
    private const int LongestOrigin = 37, LongestRelay = 26, LongestReport = 22;
    private readonly OriginGraph _graph;
    private readonly HtmlPage _page;
    private readonly Dictionary<OriginNode, double> _heights = [];

    private OriginPicture(OriginGraph graph, HtmlPage page)
    {
        (_graph, _page) = (graph, page);
        Height = Math.Max(Math.Max(graph.Origins.Count, graph.Relays.Count) * Row, graph.Reports.Count * ReportRow);
        Spread(graph.Reports);
        Spread(graph.Relays.OrderBy(Middle));
        Spread(graph.Origins.OrderBy(Middle));
    }

    private double Height { get; }

    public static IElement Draw(OriginGraph graph, HtmlPage page)
    {
        var drawing = new OriginPicture(graph, page);
        var markup = page.Markup;
        var picture = Pictures.Open(markup, Width, Top + drawing.Height + 4, "Who repeats whom, through whom. The lists below have the same.");
        foreach (var (x, anchor, words) in ((double, string, string)[])[(OriginEnd, "end", "on whose word"), (RelayMiddle, "middle", "through"), (ReportStart, "start", "in report")])
            picture.Append(markup.Draw("text", "tick", words).With("x", x).With("y", 12).With("text-anchor", anchor));
        picture.Append([.. graph.Edges.Select(drawing.Edge)]);
        picture.Append([.. graph.Origins.Select(drawing.Origin)]);
        picture.Append([.. graph.Relays.Select(drawing.Relay)]);
        picture.Append([.. graph.Reports.Select(drawing.Report)]);
        return Pictures.Figure(markup, picture, drawing.Caption());
    }

    private string Caption() =>
        "Origins that more than one report tells, and those that somebody relays. A line is a link to the place."
        + (_graph.Edges.Any(edge => edge.IsCopy) ? " Dashed: copied." : "")
        + (_graph.More > 0 ? $" {Wording.Count(_graph.More, "more origin")} left out." : "");

    /// <summary>In a column, evenly.</summary>
    private void Spread(IEnumerable<OriginNode> nodes)
    {
        var all = nodes.ToArray();
        foreach (var (i, node) in all.Index())
            _heights[node] = Top + ((i + .5) * Height / all.Length);
    }

    /// <summary>The middle of what a node leads to.</summary>
    private double Middle(OriginNode node) =>
        _graph.Edges.Where(edge => edge.From == node && _heights.ContainsKey(edge.To)).Select(edge => _heights[edge.To]).DefaultIfEmpty(0).Average();

    private IElement Edge(OriginEdge edge)
    {
        var markup = _page.Markup;
        var path = markup.Draw("path", edge.IsCopy ? "edge copied" : "edge").With("d", Curve(edge));
        if (edge.Cite is not { } cite)
            return path;
        var words = $"{edge.From.Name}, {(edge.To.Report is null ? "through" : "in")} {edge.To.Name}: {Cites.Of(cite)}";
        var wide = markup.Draw("path", "near").With("d", Curve(edge));
        return markup.Draw("a", null, markup.Draw("title", null, words), wide, path).With("href", _page.Citations.Target(cite, null)).With("tabindex", "-1").With("aria-label", words);
    }

    private string Curve(OriginEdge edge)
    {
        double from = _heights[edge.From], to = _heights[edge.To];
        double start = End(edge.From), end = edge.To.Report is null ? RelayMiddle - Wide(edge.To) : ReportStart - 6, bend = (end - start) * .5;
        if (edge.IsCopy)
            (start, end, bend) = (ReportStart - 6, ReportStart - 6, 0);
        var (first, second) = edge.IsCopy ? (start - 26, end - 26) : (start + bend, end - bend);
        return $"M{At(start)} {At(from)}C{At(first)} {At(from)} {At(second)} {At(to)} {At(end)} {At(to)}";
    }

    private double End(OriginNode node) => node.Report is not null ? ReportStart - 6 : _graph.Relays.Contains(node) ? RelayMiddle + Wide(node) : OriginEnd + 5;

    private IElement Origin(OriginNode node) => Name(node, LongestOrigin).With("x", OriginEnd).With("text-anchor", "end");

    private IElement Relay(OriginNode node)
    {
        var (markup, y, wide) = (_page.Markup, _heights[node], Wide(node));
        return markup.Draw("g", null,
            markup.Draw("rect", "relay").With("x", RelayMiddle - wide).With("y", y - Half - 2).With("width", 2 * wide).With("height", 2 * (Half + 2)).With("rx", 3),
            Name(node, LongestRelay).With("x", RelayMiddle).With("text-anchor", "middle"));
    }

    /// <summary>Half the width of a relay's box.</summary>
    private static double Wide(OriginNode node) =>
        Math.Min(RelayHalf, (RoughText.Measure(Glyphs.Cut(Harmless.Line(node.Name), LongestRelay), Pictures.LabelSize, 400).Width * Pictures.Narrow / 2) + 5);

    private IElement Report(OriginNode node)
    {
        var (markup, y, report) = (_page.Markup, _heights[node], node.Report!);
        var alone = _graph.Alone.GetValueOrDefault(node.Name);
        var line = markup.Draw("text", "label").With("x", ReportStart).With("y", alone > 0 ? y - 1 : y + 4);
        line.Append(markup.Draw("tspan", "strong", report.Letter), markup.Words(" " + Glyphs.Cut(Harmless.Line(report.Outlet ?? report.Title ?? report.Id), LongestReport - report.Letter.Length)));
        IElement shown = _page.Citations.Letters.Contains(report.Letter)
            ? markup.Draw("a", null, line).With("href", "#" + report.Letter).With("tabindex", "-1")
            : markup.Draw("g", null, line);
        if (alone > 0)
            shown.Append(markup.Draw("text", "tick", $"and {Wording.Count(alone, "origin")} of its own").With("x", ReportStart).With("y", y + 12));
        return shown;
    }

    private IElement Name(OriginNode node, int longest) => _page.Markup.Draw("text", "label", Glyphs.Cut(Harmless.Line(node.Name), longest)).With("y", _heights[node] + 4);

    private static string At(double place) => Attributes.Number(place);
}
