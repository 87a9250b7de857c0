using System.CommandLine;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay leads</c>: which missing sources would narrow a ledger's questions most.</summary>
internal static class LeadsCommand
{
    public static Command Create(Host host)
    {
        var options = new ViewOptions(host);
        options.All.Single(option => option.Name == "--top").Aliases.Add("--limit");
        return ViewCommand.Create(host, new Command("leads", "List the missing sources that would narrow a ledger's questions most: credited originals, relays, figures without origin, unnamed sources and cut quotes"), options, (ledger, request, _, cancel) => RunAsync(host, ledger, request, cancel));
    }

    private static async Task<int> RunAsync(Host host, ILedgerStore ledger, ViewRequest request, CancellationToken cancel)
    {
        var selected = await request.SelectAsync(ledger, host.Maker(), request.Filter, cancel).ConfigureAwait(false);
        var leads = selected.Brief.Leads;
        return ViewCommand.Print(host, request.Format, writer => TextLeads.Write(leads, selected, writer, request.Layout), json => ListJson.Leads(json, leads, selected));
    }
}
