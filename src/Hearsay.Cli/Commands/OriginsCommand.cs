using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay origins</c>: on whose word the positions of a ledger rest.</summary>
internal static class OriginsCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "origins", "List on whose word a ledger's positions rest, who stands alone and who is silent", async (ledger, request, cancel) =>
    {
        var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter, cancel).ConfigureAwait(false);
        var rows = OriginRow.Of(selected, request.Filter, await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false));
        return ViewCommand.Print(host, request.Format, writer => TextLists.Origins(rows, selected, writer, request.Layout), json => ListJson.Origins(json, rows, selected));
    });
}
