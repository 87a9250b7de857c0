using System.CommandLine;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay note OF TEXT</c>: words of a person's own, kept beside what the ledger holds.</summary>
internal static class NoteCommand
{
    public static Command Create(Host host)
    {
        var of = new Argument<string>("OF") { Description = "A report, statement, figure or question by its id, or an actor or outlet by its name" };
        var text = new Argument<string>("TEXT") { Description = "What is to be noted" };
        text.Validators.Add(result => DecideCommand.Refuse(result, result.Tokens.Select(token => token.Value)));
        var (ledger, by) = (Options.Ledger(host), DecideCommand.By(host));
        var command = new Command("note", "Note something about a report, statement, figure, question, actor or outlet; 'show' and 'actors' print it") { of, text, ledger, by };
        command.SetAction((parsed, cancel) => RunAsync(
            host, parsed.GetRequiredValue(ledger), new Comment(0, "", parsed.GetRequiredValue(of), null, parsed.GetRequiredValue(by), parsed.GetRequiredValue(text).Trim()), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Host host, string path, Comment comment, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Write, cancel).ConfigureAwait(false);
        var found = await Found.LoadAsync(ledger, host.Maker(), comment.Thing, cancel).ConfigureAwait(false);
        if (found is [var one])
            return await DecideCommand.NoteAsync(host, ledger, comment with { Thing = one.Id, Cell = one.Cell }, cancel).ConfigureAwait(false);
        if (found.Count == 0 && await Deciding.KnownAsync(ledger, [comment.Thing], cancel).ConfigureAwait(false) is [{ } known])
            return await DecideCommand.NoteAsync(host, ledger, comment with { Thing = known }, cancel).ConfigureAwait(false);
        ViewCommand.Complain(host, found.Count > 0 ? $"{comment.Thing}: it stands for {found.Count} things; 'hearsay show {comment.Thing}' lists them" : $"{comment.Thing}: {path} has no report, statement, figure, question or name of that kind");
        return ExitCodes.NothingDone;
    }
}
