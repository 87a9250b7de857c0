using System.Diagnostics;
using System.Text.Json;
using Hearsay.Ledger.Sqlite;
using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary>The program itself, with its models, killed while it adds.</summary>
public sealed class KillTests : IDisposable
{
    private const int Reports = 400;
    private readonly LedgerFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_and_resumed_nothing_is_lost_and_nothing_doubled()
    {
        await WriteReportsAsync();
        foreach (var enough in new[] { 1, 130 })
            await KillAsync(enough);
        Assert.Equal(0, await EndAsync(Start("hearsay.db", "--resume")));
        Assert.Equal(0, await EndAsync(Start("undisturbed.db", "all.jsonl")));

        var (resumed, undisturbed) = (await VerifiedAsync("hearsay.db"), await VerifiedAsync("undisturbed.db"));
        Assert.Equal(Reports, resumed.GetProperty("reports").GetInt32());
        Assert.Equal(undisturbed.GetProperty("contentHash").GetString(), resumed.GetProperty("contentHash").GetString());
    }

    /// <summary>Lets the program add until the ledger holds so many reports, then kills it at once.</summary>
    private async Task KillAsync(int enough)
    {
        using var process = Start("hearsay.db", File.Exists(_folder.File) ? "--resume" : "all.jsonl");
        while (!process.HasExited && await CountAsync() < enough)
            await Task.Delay(5, Cancel);
        process.Kill();
        await process.WaitForExitAsync(Cancel);
        Assert.InRange(await CountAsync(), enough, Reports);
        Assert.True((await VerifiedAsync("hearsay.db")).GetProperty("whole").GetBoolean());
    }

    private Process Start(string ledger, string what) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll"), "add", what, "--ledger", ledger])
    {
        WorkingDirectory = _folder.Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<int> EndAsync(Process process)
    {
        using (process)
        {
            await process.WaitForExitAsync(Cancel);
            return process.ExitCode;
        }
    }

    private async Task<long> CountAsync()
    {
        try
        {
            await using var ledger = await SqliteLedger.OpenAsync(_folder.File, LedgerAccess.Read, new StillClock(), Cancel);
            return await ledger.CountAsync(Cancel);
        }
        catch (LedgerException fault) when (fault.Kind is LedgerFaultKind.Missing or LedgerFaultKind.NotALedger or LedgerFaultKind.Unreachable)
        {
            return 0;
        }
    }

    private async Task<JsonElement> VerifiedAsync(string file)
    {
        var run = _folder.Of(0, file);
        Assert.Equal(0, await run.Of("verify", "--format", "json"));
        return LedgerFolder.Json(run);
    }

    private async Task WriteReportsAsync()
    {
        await using var writer = new StreamWriter(Path.Combine(_folder.Folder, "all.jsonl"));
        foreach (var report in Enumerable.Range(0, Reports).Select(InventedReadings.Report))
            await writer.WriteLineAsync(JsonSerializer.Serialize(new { id = report.Id, text = report.Text, outlet = report.Outlet, published = report.Published.ToString() }));
    }
}
