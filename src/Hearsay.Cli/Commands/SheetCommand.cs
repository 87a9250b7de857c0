using System.CommandLine;
using System.Text;
using Hearsay.Export.Sheets;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sheets;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay sheet</c>: what a recorder of casualties copies out of a ledger.</summary>
internal static class SheetCommand
{
    private const int Shown = 20;

    public static Command Create(Host host)
    {
        var events = new Argument<string[]>("EVENT") { Description = "Ids of events, or their beginnings; all where none is named", Arity = ArgumentArity.ZeroOrMore };
        var columns = new Option<string>("--columns") { Description = "Columns of csv: cells and roster are Hearsay's own; ucdp, acled and ibc are named as those name theirs", HelpName = string.Join('|', SheetCsv.Kinds), DefaultValueFactory = _ => SheetCsv.Kinds[0] };
        columns.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && !SheetCsv.Kinds.Contains(value))
                result.AddError($"--columns is one of {string.Join(", ", SheetCsv.Kinds)}; found '{value}'.");
        });
        var command = new Command("sheet", "Print a recorder's sheet for each event: low and high by outcome, civilian or combatant, with the evidence of each cell, and who is named") { events, columns };
        return ViewCommand.Create(host, command, new ViewOptions(host, Shown, "json", "csv"), (ledger, request, parsed, cancel) => RunAsync(host, ledger, request, parsed.GetValue(events) ?? [], parsed.GetRequiredValue(columns), cancel));
    }

    private static async Task<int> RunAsync(Host host, ILedgerStore ledger, ViewRequest request, string[] events, string columns, CancellationToken cancel)
    {
        var dates = request.Filter with { Origin = null, Question = null };
        var selected = await request.SelectAsync(ledger, host.Maker(), dates, cancel).ConfigureAwait(false);
        var absent = events.Where(id => !selected.Brief.Events.Any(one => one.Id.StartsWith(id, StringComparison.Ordinal))).ToArray();
        if (absent.Length > 0)
        {
            ViewCommand.Complain(host, $"{string.Join(", ", absent)}: there is no event of that id in {request.Ledger}; 'hearsay events' lists them.");
            return ExitCodes.NothingDone;
        }
        var wanted = selected.Brief.Events.Where(one => events.Length == 0 || events.Any(id => one.Id.StartsWith(id, StringComparison.Ordinal))).SelectMany(one => one.Reports).ToHashSet(StringComparer.Ordinal);
        var letters = selected.Brief.Reports.Where(report => wanted.Contains(report.Id)).Select(report => report.Letter).ToHashSet(StringComparer.Ordinal);
        var readings = await CitedReadings.LoadAsync(ledger, selected.Brief, letters, cancel).ConfigureAwait(false);
        var decided = await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false);
        var sheet = SheetBuilder.Build(selected.Brief, readings, decided, request.Filter) with { Measured = decided.MeasuredFor(host.Maker()) };
        return request.Format == "csv" ? Write(host, sheet, columns)
            : ViewCommand.Print(host, request.Format, writer => TextSheet.Write(sheet, selected.Undated, writer, request.Layout), json => SheetJson.Write(json, sheet, selected.Undated));
    }

    private static int Write(Host host, Sheet sheet, string columns)
    {
        using var writer = new StreamWriter(host.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        SheetCsv.Write(sheet, columns, writer);
        return ExitCodes.Done;
    }
}
