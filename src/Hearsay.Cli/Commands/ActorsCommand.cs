using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay actors</c>: who is named in a ledger's reports.</summary>
internal static class ActorsCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "actors", "List who is named in a ledger's reports, by which names and roles, and who is the origin of what", async (ledger, request, cancel) =>
    {
        var selection = await Selection.LoadAsync(ledger, request.Filter, cancel).ConfigureAwait(false);
        var brief = (await request.SelectAsync(ledger, host.Maker(), new ViewFilter { Question = request.Filter.Question }, cancel).ConfigureAwait(false)).Brief;
        var decisions = await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false);
        var actors = ActorList.Of(selection.Within(request.Filter.Question is null ? null : brief.Questions), brief.Events, decisions, request.Filter);
        return ViewCommand.Print(host, request.Format, writer => TextViews.Actors(actors, selection.Undated, writer, request.Layout), json => ViewJson.Actors(json, actors, selection.Undated));
    });
}
