using System.Text;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary><c>hearsay add --readings</c>: what was read elsewhere is taken as it stands.</summary>
public sealed class AddReadingsTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    private string File => Path.Combine(_folder.Folder, "readings.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Readings_go_in_with_their_reports_and_no_model_is_loaded()
    {
        Write(InventedReadings.Of(200));
        var run = Run();

        Assert.Equal(0, await run.Of("add", "--readings", File));
        Assert.Equal(0, run.ReadersLoaded);
        Assert.StartsWith("200 added. ", run.Text, StringComparison.Ordinal);
        var again = Run();
        await again.Of("add", "--readings", File);
        Assert.StartsWith("0 added, 200 known. ", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_brief_is_that_of_the_same_readings_made_here()
    {
        Write(InventedReadings.Of(100));
        Assert.Equal(0, await Run().Of("add", "--readings", File));
        Assert.Equal(0, await _folder.Of(100, "here.db").Of("add", "all"));

        var (there, here) = (Run(), _folder.Of(0, "here.db"));
        await there.Of("questions", "--format", "json");
        await here.Of("questions", "--format", "json");
        Assert.Equal(here.Text, there.Text);
        var verified = Run();
        Assert.Equal(0, await verified.Of("verify", "--format", "json"));
        Assert.True(LedgerFolder.Json(verified).GetProperty("whole").GetBoolean());
    }

    [Fact]
    public async Task A_report_that_is_then_added_plain_is_read_here()
    {
        Write(InventedReadings.Of(5));
        await Run().Of("add", "--readings", File);
        var plain = _folder.Of(5);
        await plain.Of("add", "all", "--format", "json");

        Assert.Equal((0, 5), (LedgerFolder.Json(plain).GetProperty("added").GetInt32(), LedgerFolder.Json(plain).GetProperty("readAnew").GetInt32()));
    }

    [Fact]
    public async Task A_line_that_is_no_reading_is_named_and_the_rest_goes_in()
    {
        Write(InventedReadings.Of(2));
        await System.IO.File.AppendAllTextAsync(File, "{\"report\": {\"id\": \"\\u001b[31m\"}}\n", TestContext.Current.CancellationToken);
        var run = Run();

        Assert.Equal(ExitCodes.SomeRefused, await run.Of("add", "--readings", File));
        Assert.Contains("readings.jsonl:3: it is no reading", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.StartsWith("2 added, 1 refused. ", run.Text, StringComparison.Ordinal);
    }

    private Run Run() => new() { LedgerFile = _folder.File };

    private void Write(IEnumerable<Reading> readings) => System.IO.File.WriteAllText(File, string.Concat(readings.Select(reading => Encoding.UTF8.GetString(ReadingJson.Write(reading)) + "\n")));
}
