using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay changes</c>: how positions moved from one report to a later one.</summary>
internal static class ChangesCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "changes", "List who revised, turned, hardened or softened what, and where a name was lost", async (ledger, request, cancel) =>
    {
        var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter with { Since = null, Until = null }, cancel).ConfigureAwait(false);
        var (rows, undated) = ChangeRow.Of(selected, request.Filter with { At = null });
        return ViewCommand.Print(host, request.Format, writer => TextLists.Changes(rows, selected, undated, writer, request.Layout), json => ListJson.Changes(json, rows, selected, undated));
    });
}
