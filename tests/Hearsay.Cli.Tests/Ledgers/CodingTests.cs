using NJsonSchema;

namespace Hearsay.Cli.Tests.Ledgers;

public sealed class CodingTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    private string Out => Path.Combine(_folder.Folder, "coding");

    private string First => Path.Combine(Out, "coder-1.csv");

    private string Second => Path.Combine(Out, "coder-2.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_draw_gives_each_coder_a_sheet_and_the_sentences()
    {
        var run = await SampleAsync();

        Assert.StartsWith("1 report of 1 with 2 sentences, drawn plainly at random with seed 1.", run.Text, StringComparison.Ordinal);
        Assert.Equal(["coder-1.csv", "coder-2.csv", "how-to-code.txt", "reports.txt"], Directory.GetFiles(Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllText(First), File.ReadAllText(Second));
        Assert.Equal(3, File.ReadAllLines(First).Length);
    }

    [Fact]
    public async Task A_sheet_that_is_there_is_not_overwritten()
    {
        await SampleAsync();
        File.WriteAllText(First, "mine");
        var run = Command();

        Assert.Equal(ExitCodes.NothingDone, await run.Of("sample", "--out", Out));
        Assert.Equal("mine", File.ReadAllText(First));
        Assert.Contains("could not be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_sheets_are_compared_with_each_other_and_with_the_machine()
    {
        await SampleAsync();
        CodedSheets.Write(First, "Jon Falk");
        var run = Command();

        Assert.Equal(ExitCodes.Done, await run.Of("agree", First, Second, "--ledger", _folder.File));
        Assert.Contains("Krippendorff", run.Text, StringComparison.Ordinal);
        Assert.All(run.Text.Split('\n'), line => Assert.InRange(line.Length, 0, 80 + Out.Length));
        Assert.Contains("machine", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agreement_is_as_its_schema_says()
    {
        await SampleAsync();
        CodedSheets.Write(First, "Jon Falk");
        var run = Command();
        await run.Of("agree", First, Second, "--ledger", _folder.File, "--format", "json");

        var schema = await JsonSchema.FromFileAsync(Path.Combine(Documents.Repository.Root, "docs", "schema", "agree.schema.json"));
        Assert.Empty(schema.Validate(run.Text));
        Assert.NotEmpty(schema.Validate(run.Text.Replace("\"alpha\"", "\"kappa\"", StringComparison.Ordinal)));
        Assert.Equal(3, LedgerFolder.Json(run).GetProperty("compared").GetArrayLength());
    }

    [Fact]
    public async Task A_sheet_that_is_none_is_refused_with_its_line()
    {
        await SampleAsync();
        File.WriteAllText(Second, "a,b\n1,2\n");
        var run = Command();

        Assert.Equal(ExitCodes.NothingDone, await run.Of("agree", First, Second));
        Assert.Contains("coder-2.csv: line 1: there is no column 'report'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_with_another_text_is_not_compared()
    {
        await SampleAsync();
        File.WriteAllText(Second, File.ReadAllText(Second).Replace("people", "persons", StringComparison.Ordinal));
        var run = Command();

        Assert.Equal(ExitCodes.NothingDone, await run.Of("agree", First, Second));
        Assert.Contains("has another text in the other", run.Error, StringComparison.Ordinal);
    }

    private async Task<Run> SampleAsync()
    {
        await Command().Of("add", "a");
        var run = Command();
        Assert.Equal(ExitCodes.Done, await run.Of("sample", "--out", Out));
        return run;
    }

    private Run Command() => new Run { LedgerFile = _folder.File, Reader = Sample.Read }.With("a", Sample.Taken);
}
