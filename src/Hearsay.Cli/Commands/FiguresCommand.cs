using System.CommandLine;
using System.Text;
using Hearsay.Export;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay figures</c>: the figures of a ledger by question, as a table or a picture.</summary>
internal static class FiguresCommand
{
    public static Command Create(Host host)
    {
        var csv = new Option<bool>("--csv") { Description = "The same as --format csv" };
        var plot = new Option<bool>("--plot") { Description = "A small picture under each question: value against date, a letter for each origin" };
        var command = new Command("figures", "List the figures of a ledger by question: how many, on whose word, in which report, when") { csv, plot };
        return ViewCommand.Create(host, command, new ViewOptions(host, 50, "json", "csv", "svg"), async (ledger, request, parsed, cancel) =>
        {
            if (parsed.GetValue(csv))
                request = request with { Format = "csv" };
            return Print(host, request, await TableAsync(host, ledger, request, cancel).ConfigureAwait(false), parsed.GetValue(plot));
        });
    }

    private static async Task<FigureTable> TableAsync(Host host, ILedgerStore ledger, ViewRequest request, CancellationToken cancel)
    {
        var selection = await Selection.LoadAsync(ledger, request.Filter, cancel).ConfigureAwait(false);
        var decided = await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false);
        selection = selection with { Readings = [.. selection.Readings.Select(decided.Applied)] };
        var figures = ToldList.Figures(selection, request.Filter, await ViewCommand.QuestionsAsync(host, ledger, request, cancel).ConfigureAwait(false));
        var asked = await request.SelectAsync(ledger, host.Maker(), request.Filter with { Origin = null, Question = null }, cancel, selection).ConfigureAwait(false);
        return FigureTable.Of(figures, asked.Brief.Questions) with { Measured = decided.MeasuredFor(host.Maker()) };
    }

    private static int Print(Host host, ViewRequest request, FigureTable table, bool plots) => request.Format switch
    {
        "csv" => Write(host, writer => FigureCsv.Write(table, writer)),
        "svg" => Draw(host, table),
        _ => ViewCommand.Print(host, request.Format, writer => TextFigures.Write(table, writer, request.Layout, plots), json => ViewJson.Figures(json, table)),
    };

    private static int Draw(Host host, FigureTable table)
    {
        var rows = table.First();
        if (rows.Count == 0 || FigureSvg.Write(rows, table.Measured) is not { } picture)
        {
            ViewCommand.Complain(host, "there is no picture: no figure of a question stands in a report with a date.");
            return ExitCodes.NothingDone;
        }
        if (table.Rows.Any(row => row.Question is not null && row.Question != rows[0].Question))
            ViewCommand.Complain(host, $"the picture is of {rows[0].Question!.Id}; --question ID draws another.");
        return Write(host, writer => writer.Write(picture));
    }

    private static int Write(Host host, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(host.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
        return ExitCodes.Done;
    }
}
