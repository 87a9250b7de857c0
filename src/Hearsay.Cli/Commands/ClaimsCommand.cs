using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay claims</c>: the statements of a ledger.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "claims", "List the statements of a ledger: who told what, with their ids", async (ledger, request, cancel) =>
    {
        var selection = await Selection.LoadAsync(ledger, request.Filter, cancel).ConfigureAwait(false);
        var claims = ToldList.Claims(selection, request.Filter, await ViewCommand.QuestionsAsync(host, ledger, request, cancel).ConfigureAwait(false));
        var decided = await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false);
        return ViewCommand.Print(host, request.Format, writer => TextViews.Claims(claims, decided, writer, request.Layout), json => ViewJson.Claims(json, claims, decided));
    });
}
