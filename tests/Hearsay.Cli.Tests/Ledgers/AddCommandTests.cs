using System.Text.Json;

namespace Hearsay.Cli.Tests.Ledgers;

public sealed class AddCommandTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_are_added_to_a_ledger_that_is_made_for_them()
    {
        var run = _folder.Of(5);

        Assert.Equal(0, await run.Of("add", "all"));
        Assert.Matches("^5 added. .*hearsay.db holds 5 reports.\nContent hash [0-9a-f]{64}\n$", run.Text);
        Assert.Empty(run.Error);
        Assert.True(File.Exists(_folder.File));
    }

    [Fact]
    public async Task What_is_known_is_not_read_again()
    {
        await _folder.Of(5).Of("add", "all");
        var again = _folder.Of(5);

        Assert.Equal(0, await again.Of("add", "all"));
        Assert.StartsWith("0 added, 5 known. ", again.Text, StringComparison.Ordinal);
        Assert.Equal(0, again.ReadersLoaded);
    }

    [Fact]
    public async Task Another_build_reads_the_reports_anew()
    {
        await _folder.Of(5).Of("add", "all");
        var later = new Run { Reader = Testing.Ledgers.InventedReadings.Of, LedgerFile = _folder.File, Maker = "hearsay 2" }.With("all", LedgerFolder.Reports(Enumerable.Range(0, 6)));
        await later.Of("add", "all", "--format", "json");

        var result = LedgerFolder.Json(later);
        Assert.Equal((1, 5, 0, 6), (result.GetProperty("added").GetInt32(), result.GetProperty("readAnew").GetInt32(), result.GetProperty("known").GetInt32(), result.GetProperty("reports").GetInt32()));
    }

    [Fact]
    public async Task A_thousand_reports_in_any_order_and_in_parts_make_one_content()
    {
        var whole = _folder.Of(1000);
        Assert.Equal(0, await whole.Of("add", "all", "--format", "json"));
        var shuffled = Enumerable.Range(0, 1000).OrderBy(number => number * 7919 % 1009).ToArray();
        var parts = new Run { Reader = Testing.Ledgers.InventedReadings.Of, LedgerFile = Path.Combine(_folder.Folder, "parts.db") }
            .With("first", LedgerFolder.Reports(shuffled[..400])).With("second", LedgerFolder.Reports(shuffled[300..]));
        await parts.Of("add", "second", "first", "--threads", "3");
        var verified = new Run { LedgerFile = parts.LedgerFile };

        Assert.Equal(0, await verified.Of("verify", "--format", "json"));
        Assert.Equal(LedgerFolder.Json(whole).GetProperty("contentHash").GetString(), LedgerFolder.Json(verified).GetProperty("contentHash").GetString());
        Assert.Equal((1000, true), (LedgerFolder.Json(verified).GetProperty("reports").GetInt32(), LedgerFolder.Json(verified).GetProperty("whole").GetBoolean()));
    }

    [Fact]
    public async Task A_brief_that_is_left_to_a_later_run_is_made_by_the_next_that_is_not_told_to_leave_it()
    {
        var whole = _folder.Of(60);
        await whole.Of("add", "all", "--format", "json");
        Assert.Equal(0, await _folder.Of(40, "parts.db").Of("add", "all", "--no-brief"));
        var rest = _folder.Of(60, "parts.db");
        Assert.Equal(0, await rest.Of("add", "all", "--no-brief", "--format", "json"));

        Assert.Equal(LedgerFolder.Json(whole).GetProperty("contentHash").GetString(), LedgerFolder.Json(rest).GetProperty("contentHash").GetString());
        Assert.Equal(JsonValueKind.Null, (await VerifiedAsync(rest.LedgerFile)).GetProperty("briefSame").ValueKind);
        Assert.Equal(await BriefAsync(whole.LedgerFile), await BriefAsync(rest.LedgerFile));

        Assert.Equal(0, await _folder.Of(60, "parts.db").Of("add", "all"));
        Assert.True((await VerifiedAsync(rest.LedgerFile)).GetProperty("briefSame").GetBoolean());
    }

    [Fact]
    public async Task Some_refused_is_1_and_the_rest_is_added()
    {
        var run = _folder.Of(3);

        Assert.Equal(1, await run.Of("add", "missing.txt", "all"));
        Assert.StartsWith("3 added, 1 refused. ", run.Text, StringComparison.Ordinal);
        Assert.Equal("hearsay: missing.txt: there is no such file; check the path\n", run.Error);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("add", "all", "--resume")]
    [InlineData("add", "all", "--format", "markdown")]
    [InlineData("verify", "all")]
    public async Task Wrong_usage_is_2(params string[] arguments)
    {
        var run = _folder.Of(1);

        Assert.Equal(2, await run.Of(arguments));
        Assert.False(File.Exists(_folder.File));
    }

    [Fact]
    public async Task A_run_that_was_stopped_is_named_and_goes_on()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        var stopped = new Run
        {
            LedgerFile = _folder.File,
            Reader = report =>
            {
                if (Interlocked.Increment(ref seen) == 150)
                    source.Cancel();
                return Testing.Ledgers.InventedReadings.Of(report);
            },
        }.With("all", LedgerFolder.Reports(Enumerable.Range(0, 400)));
        Assert.Equal(130, await stopped.Of(source.Token, "add", "all"));

        var other = _folder.Of(400).With("more", LedgerFolder.Reports([400]));
        Assert.Equal(0, await other.Of("add", "more"));
        Assert.Contains("was stopped and is not through; 'hearsay add --resume' goes on", other.Error, StringComparison.Ordinal);

        var resumed = _folder.Of(400);
        Assert.Equal(0, await resumed.Of("add", "--resume"));
        Assert.Equal("hearsay: going on with the run that began at 2031-05-02T08:30:00.000Z: all\n", resumed.Error);
        Assert.Contains(" holds 401 reports.", resumed.Text, StringComparison.Ordinal);

        var nothing = _folder.Of(400);
        Assert.Equal(0, await nothing.Of("add", "--resume"));
        Assert.Contains("there is nothing to resume", nothing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_cannot_be_taken_up_again()
    {
        var run = new Run { LedgerFile = _folder.File, LoadFault = new FileNotFoundException("network.bin is missing") }.With("-", LedgerFolder.Reports([1]));
        Assert.Equal(3, await run.Of("add", "-"));

        var resumed = _folder.Of(1);
        Assert.Equal(3, await resumed.Of("add", "--resume"));
        Assert.Contains("read standard input, which is gone", resumed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("add", "--resume")]
    public async Task A_ledger_that_is_not_there_is_3_and_says_what_to_do(params string[] arguments)
    {
        var run = _folder.Of(1);

        Assert.Equal(3, await run.Of(arguments));
        Assert.Contains("there is no ledger here; 'hearsay add PATH...' makes one", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File));
    }

    [Fact]
    public async Task A_damaged_ledger_is_3_and_each_fault_is_named()
    {
        await _folder.Of(3).Of("add", "all");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File};Pooling=False;Foreign Keys=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM statements WHERE reading = 2";
            command.ExecuteNonQuery();
        }
        var run = _folder.Of(0);

        Assert.Equal(3, await run.Of("verify"));
        Assert.Contains("is damaged", run.Text, StringComparison.Ordinal);
        Assert.Contains("table statements, row 2 s0: it is missing", run.Text, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> VerifiedAsync(string ledger)
    {
        var run = new Run { LedgerFile = ledger };
        Assert.Equal(0, await run.Of("verify", "--format", "json"));
        return LedgerFolder.Json(run);
    }

    private static async Task<string> BriefAsync(string ledger)
    {
        var run = new Run { LedgerFile = ledger };
        Assert.Equal(0, await run.Of("brief", "--format", "json"));
        return run.Text;
    }
}
