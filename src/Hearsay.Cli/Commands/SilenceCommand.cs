using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay silence</c>: who withheld a word on which question.</summary>
internal static class SilenceCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "silence", "List who gave no word on which question, since when, and when they spoke", async (ledger, request, cancel) =>
    {
        var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter with { Since = null, Until = null }, cancel).ConfigureAwait(false);
        var (rows, undated) = SilenceRow.Of(selected, request.Filter with { At = null });
        return ViewCommand.Print(host, request.Format, writer => TextLists.Silence(rows, selected, undated, writer, request.Layout), json => ListJson.Silence(json, rows, selected, undated));
    });
}
