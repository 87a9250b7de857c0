using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay events</c>: the events that the reports are about.</summary>
internal static class EventsCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "events", "List the events that a ledger's reports are about", async (ledger, request, cancel) =>
    {
        var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter, cancel).ConfigureAwait(false);
        var rows = EventRow.Of(selected, request.Filter);
        return ViewCommand.Print(host, request.Format, writer => TextLists.Events(rows, selected, writer, request.Layout), json => ListJson.Events(json, rows, selected));
    });
}
