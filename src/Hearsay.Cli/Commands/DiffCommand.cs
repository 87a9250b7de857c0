using System.CommandLine;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay diff</c>: what a ledger holds as of one day that it did not hold as of an earlier one.</summary>
internal static class DiffCommand
{
    private const int Top = 50;

    public static Command Create(Host host)
    {
        var from = Options.Date("--from", "The earlier day: what had been published by its end");
        var to = Options.Date("--to", "The later day");
        (from.Required, to.Required) = (true, true);
        var ledger = Options.Ledger(host);
        var format = Options.Format("text", "json");
        var top = Options.Number("--top", "How many are shown (json has all)", Top, 1, int.MaxValue);
        var command = new Command("diff", "List what a ledger holds as of one day that it did not as of an earlier one") { from, to, ledger, format, top };
        command.SetAction(async (parsed, cancel) =>
        {
            var (first, last) = (parsed.GetRequiredValue(from)!.Value, parsed.GetRequiredValue(to)!.Value);
            await using var open = await host.OpenLedger(parsed.GetRequiredValue(ledger), LedgerAccess.Read, cancel).ConfigureAwait(false);
            var all = await Selection.LoadAsync(open, new ViewFilter(), cancel).ConfigureAwait(false);
            Task<SelectedBrief> At(PartialDate day)
            {
                var filter = new ViewFilter { At = day };
                return SelectedBrief.LoadAsync(open, host.Maker(), filter, cancel, all.Narrowed(filter));
            }

            var (earlier, later) = (await At(first).ConfigureAwait(false), await At(last).ConfigureAwait(false));
            var rows = Difference.Between(earlier.Brief, later.Brief);
            return ViewCommand.Print(host, parsed.GetRequiredValue(format),
                writer => TextLists.Differences(rows, first, last, later.Undated, writer, ViewOptions.Layout(host, parsed.GetValue(top))), json => ListJson.Differences(json, rows, first, last, later.Undated));
        });
        return command;
    }
}
