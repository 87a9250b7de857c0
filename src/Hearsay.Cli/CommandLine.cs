using System.CommandLine;
using Hearsay.Cli.Commands;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli;

/// <summary>The command line: parses, calls the command, turns what happened into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>What help ends with. Every command has a line or more.</summary>
    internal const string Examples = """
        Examples:
          hearsay brief reports/             what a folder claims, and on whose word
          hearsay brief a.txt b.html c.jsonl
          hearsay read report.txt            one report: its statements and figures
          cat feed.jsonl | hearsay read - --format jsonl > readings.jsonl
          hearsay add reports/               keep them in a ledger, the file hearsay.db
          hearsay questions --origin brandt  which questions an origin speaks to
          hearsay claims --at 2031-05-02     what had been told by then
          hearsay figures --format json      every figure, with its place in the text
          hearsay figures --csv > all.csv    the same for a spreadsheet
          hearsay figures --plot             with a small picture under each question
          hearsay figures --question q7 --format svg > q7.svg
          hearsay actors                     who is named, and how often each speaks
          hearsay timeline --since 2031-05   what was told, by date
          hearsay changes --origin brandt    who revised, hardened or turned what
          hearsay events                     which reports are of one event
          hearsay origins                    on whose word it all rests
          hearsay silence                    who gave no word, and since when
          hearsay copies                     which reports only copy another
          hearsay leads --limit 5            which missing source to look for first
          hearsay sheet                      victims of each event, low and high
          hearsay sheet e3f --format csv --columns ucdp > killed.csv
          hearsay diff --from 2031-05-02 --to 2031-05-04
          hearsay check "41 people drowned"  what is held on the same question
          hearsay search '"black river" bridge'
          hearsay show a.txt/s3              one statement, in its sentence
          hearsay why report.txt/s3          the rules behind it, one by one
          hearsay merge "Ida Brandt" Brant   one person, whatever the names
          hearsay split "A. Holt" "E. Holt"  two people, however alike
          hearsay rename "A. Holt" "Ada Holt"
          hearsay mark daily.txt/s3 wrong    it was read wrongly and counts no more
          hearsay move daily.txt/f2 --to new it answers no question of the others
          hearsay rate "The Daily" B         your grade of a source
          hearsay note daily.txt/s3 "asked her again"
          hearsay log                        what people decided, with numbers
          hearsay undo 3                     take a decision back
          hearsay sample --reports 20 --seed 1 --out coding
          hearsay agree coding/coder-1.csv coding/coder-2.csv --ledger hearsay.db
          hearsay agree ada.csv ben.csv --ledger hearsay.db --record
          hearsay verify                     check that the ledger is whole
        """;

    /// <summary>Runs one command. Never throws for what a user can do wrong.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Host host, CancellationToken cancel = default)
    {
        var root = Root(host);
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return Wrong(parsed, host);
        using var output = new StreamWriter(host.Output, leaveOpen: true) { NewLine = "\n" };
        var settings = new InvocationConfiguration { Output = output, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(2) };
        try
        {
            var code = await parsed.InvokeAsync(settings, cancel).ConfigureAwait(false);
            await output.FlushAsync(cancel).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Pipeline.LoadFailure failure)
        {
            host.Error.WriteLine($"hearsay: the models could not be loaded: {Ledger.Briefs.Harmless.Line(failure.Message)}");
            return ExitCodes.NothingDone;
        }
        catch (LedgerException fault)
        {
            host.Error.WriteLine("hearsay: " + Ledger.Briefs.Harmless.Line(fault.Message));
            return ExitCodes.NothingDone;
        }
        catch (IOException failure) when (ClosedPipe.Is(failure))
        {
            return ExitCodes.Done;
        }
        catch (IOException failure)
        {
            host.Error.WriteLine($"hearsay: the output could not be written: {Ledger.Briefs.Harmless.Line(failure.Message)}");
            return ExitCodes.NothingDone;
        }
    }

    /// <summary>All commands with their arguments and options; the pages of docs/commands are made of it.</summary>
    internal static RootCommand Root(Host host)
    {
        var root = new RootCommand("Reads reports about one event and shows what they claim: who said it, on whose word, how sure they were, which figures differ, who denies it and who is silent. It never says what is true.") { HelpName = "hearsay" };
        root.Subcommands.Add(BriefCommand.Create(host));
        root.Subcommands.Add(ReadCommand.Create(host));
        root.Subcommands.Add(AddCommand.Create(host));
        root.Subcommands.Add(QuestionsCommand.Create(host));
        root.Subcommands.Add(ClaimsCommand.Create(host));
        root.Subcommands.Add(FiguresCommand.Create(host));
        root.Subcommands.Add(ActorsCommand.Create(host));
        root.Subcommands.Add(TimelineCommand.Create(host));
        root.Subcommands.Add(ChangesCommand.Create(host));
        root.Subcommands.Add(EventsCommand.Create(host));
        root.Subcommands.Add(OriginsCommand.Create(host));
        root.Subcommands.Add(SilenceCommand.Create(host));
        root.Subcommands.Add(CopiesCommand.Create(host));
        root.Subcommands.Add(LeadsCommand.Create(host));
        root.Subcommands.Add(SheetCommand.Create(host));
        root.Subcommands.Add(DiffCommand.Create(host));
        root.Subcommands.Add(SampleCommand.Create(host));
        root.Subcommands.Add(AgreeCommand.Create(host));
        root.Subcommands.Add(CheckCommand.Create(host));
        root.Subcommands.Add(SearchCommand.Create(host));
        root.Subcommands.Add(ShowCommand.Create(host));
        root.Subcommands.Add(WhyCommand.Create(host));
        root.Subcommands.Add(MergeCommand.Create(host));
        root.Subcommands.Add(SplitCommand.Create(host));
        root.Subcommands.Add(RenameCommand.Create(host));
        root.Subcommands.Add(MarkCommand.Create(host));
        root.Subcommands.Add(MoveCommand.Create(host));
        root.Subcommands.Add(RateCommand.Create(host));
        root.Subcommands.Add(NoteCommand.Create(host));
        root.Subcommands.Add(LogCommand.Create(host));
        root.Subcommands.Add(UndoCommand.Create(host));
        root.Subcommands.Add(VerifyCommand.Create(host));
        foreach (var version in root.Options.OfType<VersionOption>())
            version.Action = new PrintVersion();
        ExamplesHelp.AddTo(root, Examples);
        return root;
    }

    private static int Wrong(ParseResult parsed, Host host)
    {
        foreach (var error in parsed.Errors)
            host.Error.WriteLine($"hearsay: {Ledger.Briefs.Harmless.Line(error.Message)}");
        var name = parsed.CommandResult.Command is RootCommand ? "hearsay" : "hearsay " + parsed.CommandResult.Command.Name;
        host.Error.WriteLine($"Try '{name} --help'.");
        return ExitCodes.WrongUsage;
    }
}
