using System.CommandLine;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay check SENTENCE</c>: what a ledger holds on the questions that a sentence is about. It judges nothing.</summary>
internal static class CheckCommand
{
    private const int Top = 3;

    public static Command Create(Host host)
    {
        var sentence = new Argument<string>("SENTENCE") { Description = "Any words, in quotation marks" };
        var command = new Command("check", "Show what a ledger holds on the questions that a sentence is about") { sentence };
        return ViewCommand.Create(host, command, new ViewOptions(host, Top), async (ledger, request, parsed, cancel) =>
        {
            var words = parsed.GetRequiredValue(sentence);
            var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter, cancel).ConfigureAwait(false);
            var rows = Asked.By(selected.Brief.Questions, words);
            return ViewCommand.Print(host, request.Format, writer => TextLists.Asked(rows, words, selected, writer, request.Layout), json => ListJson.Asked(json, rows, words, selected));
        });
    }
}
