namespace Hearsay.Cli.Tests.Ledgers;

public sealed class SheetCommandTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_sheet_of_a_ledger_has_the_figure_and_its_sentence()
    {
        var run = await Of();

        Assert.Contains("1 incident with victims, of 1 event", run.Text, StringComparison.Ordinal);
        Assert.Contains("Ida Brandt confirmed that [[about 30]] people were killed.", run.Text.Replace("\n         ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_event_is_named_by_the_beginning_of_its_id()
    {
        var id = LedgerFolder.Json(await Of("--format", "json")).GetProperty("incidents")[0].GetProperty("id").GetString()!;

        Assert.Contains(id, (await Of(id[..4])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_is_not_there_is_named()
    {
        var run = await Of(ExitCodes.NothingDone, "e-none");

        Assert.Contains("e-none: there is no event of that id", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_are_those_of_another_project()
    {
        Assert.StartsWith("id,relid,year,", (await Of("--format", "csv", "--columns", "ucdp")).Text, StringComparison.Ordinal);
        Assert.StartsWith("event_id_cnty,event_date,", (await Of("--format", "csv", "--columns", "acled")).Text, StringComparison.Ordinal);
        Assert.StartsWith("IBC code,Start Date,", (await Of("--format", "csv", "--columns", "ibc")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_nobody_has_are_refused()
    {
        var run = await Of(ExitCodes.WrongUsage, "--format", "csv", "--columns", "best");

        Assert.Contains("--columns is one of cells, roster, ucdp, acled, ibc; found 'best'", run.Error, StringComparison.Ordinal);
    }

    private Task<Run> Of(params string[] options) => Of(ExitCodes.Done, options);

    private async Task<Run> Of(int code, params string[] options)
    {
        await Command().Of("add", "a");
        var run = Command();
        Assert.Equal(code, await run.Of(["sheet", .. options]));
        return run;
    }

    private Run Command() => new Run { LedgerFile = _folder.File, Reader = Sample.Read }.With("a", Sample.Taken);
}
