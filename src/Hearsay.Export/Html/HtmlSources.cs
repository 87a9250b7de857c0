using AngleSharp.Dom;
using Hearsay.Export.Charts;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>On whose word it rests: the graph of origins, relays and reports, and what is to be said of the sources.</summary>
internal static class HtmlSources
{
    private const int Most = 60;

    public static IElement Of(HtmlPage page)
    {
        var markup = page.Markup;
        var section = markup.Make("section", null, markup.Make("h2", null, "On whose word")).With("id", "sources");
        var graph = OriginGraph.Of(page.Brief, page.Shown);
        if (!graph.IsEmpty)
            section.Append(OriginPicture.Draw(graph, page));
        var several = Several(graph, page).ToArray();
        if (several.Length > 0)
            section.Append(markup.Make("h3", null, "Told by more than one report"), markup.Make("ul", "sources", several));
        var sources = Sources.Of(page.Brief, page.Shown).ToArray();
        if (sources.Length > 0)
            section.Append(markup.Make("h3", null, "Relays, copies and credits"), markup.Make("ul", "sources", sources.Take(Most).Select(source => Row(source, page))));
        if (sources.Length > Most)
            section.Append(markup.Make("p", "note", $"and {Wording.Count(sources.Length - Most)} more: --format json has all"));
        return section;
    }

    /// <summary>The origins of the graph that several reports tell without a relay, with a place in each.</summary>
    private static IEnumerable<IElement> Several(OriginGraph graph, HtmlPage page) =>
        graph.Edges.Where(edge => edge is { To.Report: not null, Cite: not null }).GroupBy(edge => edge.From).Where(group => group.Count() > 1)
            .Select(group => page.Markup.Make("li", null, [page.Markup.Make("bdi", null, group.Key.Name), ": ", .. page.Citations.Links([.. group.OrderBy(edge => edge.To.Order).Select(edge => edge.Cite!)], null)]));

    private static IElement Row(Source source, HtmlPage page) =>
        page.Markup.Make("li", null, source.Cites.Count > 0 ? [.. page.Citations.Links(source.Cites, null), ": ", source.Words] : [page.Markup.Make("strong", null, source.Letter), ": ", source.Words]);
}
