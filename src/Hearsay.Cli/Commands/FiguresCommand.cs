using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay figures</c>: the figures of a ledger.</summary>
internal static class FiguresCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "figures", "List the figures of a ledger: what they count, on whose word, with their ids", async (ledger, request, cancel) =>
    {
        var selection = await Selection.LoadAsync(ledger, request.Filter, cancel).ConfigureAwait(false);
        var figures = ToldList.Figures(selection, request.Filter, await ViewCommand.QuestionsAsync(host, ledger, request, cancel).ConfigureAwait(false));
        return ViewCommand.Print(host, request.Format, writer => TextViews.Figures(figures, writer, request.Layout), json => ViewJson.Figures(json, figures));
    });
}
