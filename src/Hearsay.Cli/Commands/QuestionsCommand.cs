using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay questions</c>: the questions of a ledger, each with the lines that answer it.</summary>
internal static class QuestionsCommand
{
    public static Command Create(Host host) => ViewCommand.Create(host, "questions", "List the questions that a ledger's reports raise, with their ids", async (ledger, request, cancel) =>
    {
        var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter, cancel).ConfigureAwait(false);
        return ViewCommand.Print(host, request.Format, writer => TextViews.Questions(selected, writer, request.Layout), json => ViewJson.Questions(json, selected));
    });
}
