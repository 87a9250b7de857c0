using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay timeline</c>: who held what, by the day that it was said.</summary>
internal static class TimelineCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "timeline", "List who held what on which question, by the day that it was said", async (ledger, request, cancel) =>
    {
        var published = request.Filter with { Since = null, Until = null };
        var selected = await request.SelectAsync(ledger, host.Maker(), published, cancel).ConfigureAwait(false);
        var (rows, undated) = TimelineRow.Of(selected, request.Filter with { At = null });
        return ViewCommand.Print(host, request.Format, writer => TextViews.Timeline(rows, selected, undated, writer, request.Layout), json => ViewJson.Timeline(json, rows, selected, undated));
    });
}
