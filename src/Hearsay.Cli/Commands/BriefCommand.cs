using System.CommandLine;
using Hearsay.Cli.Pipeline;
using Hearsay.Export.Html;
using Hearsay.Intake;
using Hearsay.Ledger;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay brief [PATH...]</c>: prints what reports claim, those at the paths or those of a ledger.</summary>
internal static class BriefCommand
{
    private const int LeastOfEvent = 4, MostNamed = 5;

    public static Command Create(Host host)
    {
        var paths = Options.Paths(needed: false);
        var options = new ViewOptions(host, new BriefLayout().Top, "markdown", "html", "json");
        var threads = Options.Threads(host);
        var happening = new Option<string?>("--event") { Description = "Only the event of this id: takes as long in a ledger of any size ('hearsay events' lists ids)", HelpName = "ID" };
        var command = new Command("brief", "Print the questions that reports raise, and what each origin holds on each: those at PATH, else those of the ledger") { paths, threads, happening };
        foreach (var option in options.All)
            command.Options.Add(option);
        var limits = LimitOptions.AddedTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(happening) is not null && options.Dates.Any(date => result.GetResult(date) is { Implicit: false }))
                result.AddError("--event is for the ledger as it is: leave the dates out.");
            if (result.GetValue(paths) is { Length: > 0 } && options.Narrowing.Append(happening).FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } narrowing)
                result.AddError($"{narrowing.Name} is for a ledger: leave PATH out, or 'hearsay add' the reports first.");
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(paths) is { Length: > 0 } named
            ? OfPathsAsync(host, host.Take(named, limits.Of(parsed), cancel), options.Of(parsed), parsed.GetValue(threads), cancel)
            : parsed.GetValue(happening) is { } id ? OfEventAsync(host, options.Of(parsed), id, cancel)
            : OfLedgerAsync(host, options.Of(parsed), cancel));
        return command;
    }

    private static async Task<int> OfPathsAsync(Host host, IEnumerable<Outcome> outcomes, ViewRequest request, int threads, CancellationToken cancel)
    {
        var progress = new Progress(host);
        var readings = new List<Reading>();
        await foreach (var result in ReadPipeline.Run(outcomes, host.LoadReader, reading => reading, threads, cancel).ConfigureAwait(false))
        {
            if (result.Refusal is { } refusal)
            {
                progress.Refuse(refusal);
                continue;
            }
            readings.Add(result.Value!);
            progress.Read();
        }
        var code = progress.End();
        if (code != ExitCodes.NothingDone)
            Print(BriefBuilder.Build(readings), readings, host, request);
        return code;
    }

    private static async Task<int> OfLedgerAsync(Host host, ViewRequest request, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(request.Ledger, LedgerAccess.Read, cancel).ConfigureAwait(false);
        var selected = await SelectedBrief.LoadAsync(ledger, host.Maker(), request.Filter, cancel).ConfigureAwait(false);
        foreach (var note in TextViews.Notes(selected))
            new Progress(host).Tell(note);
        var readings = request.Format == "html"
            ? await CitedReadings.LoadAsync(ledger, selected.Brief, HtmlBrief.Cited(selected.Brief, request.Layout.Top), cancel).ConfigureAwait(false) : [];
        Print(await MeasuredAsync(host, ledger, selected.Brief, cancel).ConfigureAwait(false), readings, host, request);
        return ExitCodes.Done;
    }

    private static async Task<int> OfEventAsync(Host host, ViewRequest request, string id, CancellationToken cancel)
    {
        await using var ledger = await host.OpenLedger(request.Ledger, LedgerAccess.Read, cancel).ConfigureAwait(false);
        var found = id.Length < LeastOfEvent ? [] : await Settling.EventsAsync(ledger, host.Maker(), id, cancel).ConfigureAwait(false);
        if (found is not [var one])
        {
            ViewCommand.Complain(host, found.Count == 0
                ? $"{id}: there is no event of that id in {request.Ledger}; 'hearsay events' lists ids"
                : $"{id}: it stands for {found.Count} events; say which: {string.Join(", ", found.Take(MostNamed).Select(other => other.Brief.Events[0].Id))}{(found.Count > MostNamed ? ", ..." : "")}");
            return ExitCodes.NothingDone;
        }
        var brief = SelectedBrief.Of(one.Brief, request.Filter).Brief;
        var readings = request.Format == "html" ? await CitedReadings.LoadAsync(ledger, brief, HtmlBrief.Cited(brief, request.Layout.Top), cancel).ConfigureAwait(false) : [];
        Print(await MeasuredAsync(host, ledger, brief, cancel).ConfigureAwait(false), readings, host, request);
        return ExitCodes.Done;
    }

    private static async Task<Brief> MeasuredAsync(Host host, ILedgerStore ledger, Brief brief, CancellationToken cancel) =>
        brief with { Measured = (await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false)).MeasuredFor(host.Maker()) };

    private static void Print(Brief brief, IReadOnlyList<Reading> readings, Host host, ViewRequest request)
    {
        if (request.Format == "json")
        {
            host.Output.Write(BriefJson.Write(brief));
            host.Output.Write("\n"u8);
            return;
        }
        using var writer = new StreamWriter(host.Output, leaveOpen: true) { NewLine = "\n" };
        if (request.Format == "markdown")
            MarkdownBrief.Write(brief, writer, request.Layout.Top);
        else if (request.Format == "html")
            HtmlBrief.Write(brief, readings, writer, request.Layout.Top);
        else
            TextBrief.Write(brief, writer, request.Layout);
    }
}
