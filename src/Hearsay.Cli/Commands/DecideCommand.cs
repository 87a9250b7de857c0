using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands;

/// <summary>What <c>merge</c> and <c>split</c> have in common: names, who decides, and why.</summary>
internal static class DecideCommand
{
    private const int LeastNames = 2, MostNames = 100, MostCharacters = 4000;

    public static Command Create(Host host, bool same, string name, string description)
    {
        var names = new Argument<string[]>("NAME") { Description = "Names as 'hearsay actors' lists them, each in quotation marks", Arity = new ArgumentArity(LeastNames, MostNames) };
        names.Validators.Add(result =>
        {
            if (result.Tokens.Select(token => token.Value).Distinct(StringComparer.Ordinal).Count() < result.Tokens.Count)
                result.AddError("The names must differ.");
        });
        var (ledger, by, note) = (Options.Ledger(host), By(host), Why());
        var command = new Command(name, description) { names, ledger, by, note };
        command.SetAction((parsed, cancel) => RunAsync(
            host, parsed.GetRequiredValue(ledger), new ActorDecision(0, "", same, parsed.GetRequiredValue(names), parsed.GetRequiredValue(by), parsed.GetValue(note)), cancel));
        return command;
    }

    public static Option<string> By(Host host) => new("--by") { Description = "Who decides", HelpName = "WHO", DefaultValueFactory = _ => host.User };

    /// <summary>Brings the brief in line with what was decided.</summary>
    public static Task SettleAsync(Host host, ILedgerStore ledger, CancellationToken cancel) => Settling.SettleAsync(ledger, host.Maker(), cancel);

    /// <summary>The option that says why.</summary>
    public static Option<string?> Why()
    {
        var note = new Option<string?>("--note") { Description = "Why", HelpName = "TEXT" };
        note.Validators.Add(result => Refuse(result, result.Tokens.Select(token => token.Value)));
        return note;
    }

    /// <summary>Refuses what is blank, or longer than a note may be.</summary>
    public static void Refuse(SymbolResult result, IEnumerable<string> values)
    {
        foreach (var value in values)
            if (string.IsNullOrWhiteSpace(value) || value.Length > MostCharacters)
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"Names and notes have from 1 to {MostCharacters:N0} characters."));
    }

    /// <summary>Notes a decision, brings the brief in line with it, and says so.</summary>
    public static async Task<int> NoteAsync(Host host, ILedgerStore ledger, Decision decision, CancellationToken cancel)
    {
        var noted = await Deciding.NoteAsync(ledger, decision, cancel).ConfigureAwait(false);
        await SettleAsync(host, ledger, cancel).ConfigureAwait(false);
        var number = noted.Number.ToString(CultureInfo.InvariantCulture);
        Tell(host, $"{char.ToUpperInvariant(noted.Kind[0])}{noted.Kind[1..]}: {noted.About}. Decision {number}; 'hearsay undo {number}' takes it back.");
        return ExitCodes.Done;
    }

    public static void Tell(Host host, string words) => Rendering.JsonText.WriteLine(host.Output, Harmless.Line(words));

    private static async Task<int> RunAsync(Host host, string path, ActorDecision decided, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(path, LedgerAccess.Write, cancel).ConfigureAwait(false);
        var (noted, unknown) = await Deciding.NoteAsync(ledger, decided, cancel).ConfigureAwait(false);
        if (noted is null)
        {
            foreach (var name in unknown)
                ViewCommand.Complain(host, $"{name}: no report in {path} has an actor of just that name; 'hearsay actors --format json' has all in full");
            return ExitCodes.NothingDone;
        }
        await SettleAsync(host, ledger, cancel).ConfigureAwait(false);
        var number = noted.Number.ToString(CultureInfo.InvariantCulture);
        var before = (await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false)).All.OfType<ActorDecision>()
            .LastOrDefault(other => other.TakenBack is null && other.Number < noted.Number && other.Same != noted.Same && other.Names.Intersect(noted.Names, StringComparer.Ordinal).Count() >= LeastNames);
        Tell(host, (noted.Same ? $"{string.Join(", ", noted.Names.Skip(1))}: now {noted.Names[0]}." : $"{string.Join(", ", noted.Names)}: kept apart.") + $" Decision {number}; 'hearsay undo {number}' takes it back.{(before is null ? "" : $" It stands over decision {before.Number.ToString(CultureInfo.InvariantCulture)}, the {before.Kind} of before.")}");
        return ExitCodes.Done;
    }
}
