using Hearsay.Export.Coding;
using Hearsay.Ledger.Agreement;
using NJsonSchema;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary><c>agree --record</c>, and the measured error in every export.</summary>
public sealed class RecordTests : IDisposable
{
    private const string Unmeasured = "No error was measured on these reports.";
    private readonly LedgerFolder _folder = new();

    /// <summary>Every export that a person reads or puts into a spreadsheet.</summary>
    public static TheoryData<string> Exports =>
    [
        "brief", "brief --format markdown", "brief --format html", "sheet", "sheet --format csv", "sheet --format csv --columns ucdp", "sheet --format csv --columns acled", "sheet --format csv --columns ibc",
        "figures", "figures --csv", "figures --format svg",
    ];

    private string First => Path.Combine(_folder.Folder, "coder-1.csv");

    private string Second => Path.Combine(_folder.Folder, "coder-2.csv");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task The_measured_error_stands_in_every_export_until_it_is_taken_back(string export)
    {
        await AddAsync();
        Assert.Contains(Unmeasured, LedgerFolder.Flat((await Of(export.Split(' '))).Text), StringComparison.Ordinal);

        await RecordAsync();
        var measured = LedgerFolder.Flat((await Of(export.Split(' '))).Text);
        Assert.Contains("Checked on 1 report by V. Holt, 2031-05-02: statement wrong in 0 % (0 to 66), origin in 50 % (9 to 91)", measured, StringComparison.Ordinal);
        Assert.DoesNotContain(Unmeasured, measured, StringComparison.Ordinal);

        await Of("undo", "1");
        Assert.Contains(Unmeasured, LedgerFolder.Flat((await Of(export.Split(' '))).Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("sheet")]
    [InlineData("figures")]
    public async Task The_measured_error_is_in_the_json_as_the_schema_says(string export)
    {
        await AddAsync();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, LedgerFolder.Json(await Of(export, "--format", "json")).GetProperty("measured").ValueKind);
        await RecordAsync();

        var run = await Of(export, "--format", "json");
        var measured = LedgerFolder.Json(run).GetProperty("measured");
        Assert.Equal(("V. Holt", 1, 2, true), (measured.GetProperty("by").GetString(), measured.GetProperty("reports").GetInt32(), measured.GetProperty("sentences").GetInt32(), measured.GetProperty("sameBuild").GetBoolean()));
        Assert.Equal(["hearsay 1"], measured.GetProperty("builds").EnumerateArray().Select(build => build.GetString()));
        Assert.Equal(Ledger.Store.LedgerReading.HashOf(File.ReadAllBytes(First)), measured.GetProperty("sheets")[0].GetString());
        await IsAsAsync(export, run.Text);
    }

    [Fact]
    public async Task The_log_lists_it_and_the_content_hash_after_undo_is_as_if_it_had_never_been()
    {
        await AddAsync();
        var before = await HashAsync();
        Assert.EndsWith("Recorded: every export of the ledger has it now. Decision 1; 'hearsay undo 1' takes it back.\n", (await RecordAsync()).Text, StringComparison.Ordinal);
        Assert.NotEqual(before, await HashAsync());
        Assert.Contains("agree: error measured on 1 report, 2 sentences; by V. Holt: first round", LedgerFolder.Flat((await Of("log")).Text), StringComparison.Ordinal);
        await IsAsAsync("log", (await Of("log", "--format", "json")).Text);

        await Of("undo", "1");
        Assert.Equal(before, await HashAsync());
        Assert.Contains("taken back", (await Of("log")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_while_reports_come_and_the_last_one_recorded_stands()
    {
        await AddAsync();
        await RecordAsync();
        await new Run { LedgerFile = _folder.File, Reader = Hearsay.Testing.Ledgers.InventedReadings.Of }.With("more", LedgerFolder.Reports(Enumerable.Range(0, 200))).Of("add", "more");
        Assert.Contains("by V. Holt", LedgerFolder.Flat((await Of("brief")).Text), StringComparison.Ordinal);

        await RecordAsync("--by", "A. Lorn");
        Assert.Contains("by A. Lorn", LedgerFolder.Flat((await Of("brief")).Text), StringComparison.Ordinal);
        var last = LedgerFolder.Json(await Of("log", "--format", "json")).GetProperty("decisions")[1].GetProperty("number").GetInt32();
        await Of("undo", $"{last}");
        Assert.Contains("by V. Holt", LedgerFolder.Flat((await Of("brief")).Text), StringComparison.Ordinal);
        Assert.True(LedgerFolder.Json(await Of("verify", "--format", "json")).GetProperty("whole").GetBoolean());
    }

    [Fact]
    public async Task What_another_build_is_measured_by_is_said_to_be_anothers()
    {
        await AddAsync();
        await RecordAsync();
        var run = new Run { LedgerFile = _folder.File, Reader = Sample.Read, Maker = "hearsay 2" };
        await run.Of("brief");

        Assert.Contains("The readings measured were made by another build than this one.", LedgerFolder.Flat(run.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recording_needs_a_ledger_and_two_sheets_that_two_people_filled_in()
    {
        await AddAsync();
        CodedSheets.Write(First, "Ida Brandt");
        CodedSheets.Write(Second, "Jon Falk");
        Assert.Contains("--record needs --ledger FILE", (await Of(ExitCodes.WrongUsage, "agree", First, Second, "--record")).Error, StringComparison.Ordinal);

        File.Copy(First, Second, overwrite: true);
        Assert.Contains("the same to the byte", (await Of(ExitCodes.NothingDone, "agree", First, Second, "--record", "--ledger", _folder.File)).Error, StringComparison.Ordinal);

        CodedSheets.Write(Second, null);
        await Of("agree", First, Second);
        Assert.Contains("nothing is coded in it", (await Of(ExitCodes.NothingDone, "agree", First, Second, "--record", "--ledger", _folder.File)).Error, StringComparison.Ordinal);
        CodedSheets.Write(First, null);
        Assert.Contains("nothing is coded in either", (await Of(ExitCodes.NothingDone, "agree", First, Second)).Error, StringComparison.Ordinal);
        Assert.Empty(LedgerFolder.Json(await Of("log", "--format", "json")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task A_name_that_could_steer_a_terminal_is_shown_harmless()
    {
        await AddAsync();
        await RecordAsync("--by", "V\e[31m\u202EHolt");

        foreach (var export in new[] { "brief", "sheet", "figures", "log" })
            Assert.DoesNotContain((await Of(export)).Text, c => c is '\e' or '\u202E');
    }

    [Fact]
    public async Task The_json_of_agree_has_the_number_of_the_decision()
    {
        await AddAsync();
        CodedSheets.Write(First, "Jon Falk");
        CodedSheets.Write(Second, "Ida Brandt");
        var bare = await Of("agree", First, Second, "--ledger", _folder.File, "--format", "json");
        var kept = await Of("agree", First, Second, "--ledger", _folder.File, "--format", "json", "--record");

        Assert.Equal(System.Text.Json.JsonValueKind.Null, LedgerFolder.Json(bare).GetProperty("recorded").ValueKind);
        Assert.Equal(1, LedgerFolder.Json(kept).GetProperty("recorded").GetInt32());
        await IsAsAsync("agree", kept.Text);
    }

    private static async Task IsAsAsync(string name, string json) =>
        Assert.Empty((await JsonSchema.FromFileAsync(Path.Combine(Documents.Repository.Root, "docs", "schema", $"{name}.schema.json"))).Validate(json));

    private async Task AddAsync() => Assert.Equal(0, await new Run { LedgerFile = _folder.File, Reader = Sample.Read }.With("a", Sample.Taken).Of("add", "a"));

    private Task<Run> RecordAsync(params string[] more)
    {
        CodedSheets.Write(First, "Jon Falk");
        CodedSheets.Write(Second, "Ida Brandt");
        return Of(["agree", First, Second, "--ledger", _folder.File, "--record", .. more.Length > 0 ? more : ["--by", "V. Holt", "--note", "first round"]]);
    }

    private async Task<string?> HashAsync() => LedgerFolder.Json(await Of("verify", "--format", "json")).GetProperty("contentHash").GetString();

    private Task<Run> Of(params string[] arguments) => Of(ExitCodes.Done, arguments);

    private async Task<Run> Of(int code, params string[] arguments)
    {
        var run = new Run { LedgerFile = _folder.File, Reader = Sample.Read };
        Assert.Equal(code, await run.Of(arguments));
        return run;
    }
}
