using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay copies</c>: which reports were taken from which.</summary>
internal static class CopiesCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "copies", "List which reports only copy or draw on another, how much, and whether they say so", async (ledger, request, cancel) =>
    {
        var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter with { Since = null, Until = null }, cancel).ConfigureAwait(false);
        var (rows, undated) = CopyRow.Of(selected, request.Filter with { At = null });
        return ViewCommand.Print(host, request.Format, writer => TextLists.Copies(rows, selected, undated, writer, request.Layout), json => ListJson.Copies(json, rows, selected, undated));
    });
}
