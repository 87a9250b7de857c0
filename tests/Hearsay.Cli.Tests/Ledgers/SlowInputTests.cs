using Hearsay.Intake;
using Hearsay.Ledger.Sqlite;
using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary>Reports that come one by one, with long pauses, are saved while the next one is waited for.</summary>
public sealed class SlowInputTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_read_is_saved_before_the_next_report_comes()
    {
        var held = new List<long>();
        var run = _folder.Of(0);

        Assert.Equal(0, await AddAsync(run, Slow(held)));
        Assert.Equal([1, 2], held);
        Assert.StartsWith("3 added.", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_slow_input_is_told_as_that_of_any_other()
    {
        static IEnumerable<Outcome> Broken()
        {
            yield return LedgerFolder.Reports([0])[0];
            Thread.Sleep(TimeSpan.FromSeconds(1.5));
            throw new IOException("the pipe broke");
        }
        var run = _folder.Of(0);

        Assert.NotEqual(0, await AddAsync(run, Broken()));
        Assert.Contains("the pipe broke", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync());
    }

    /// <summary>Three reports; the second and third only come once the ledger holds all before them.</summary>
    private IEnumerable<Outcome> Slow(List<long> held)
    {
        foreach (var report in LedgerFolder.Reports([0, 1, 2]))
        {
            yield return report;
            if (held.Count < 2)
                held.Add(Held(held.Count + 1));
        }
    }

    /// <summary>How many reports the ledger holds once it holds so many, or has not come to in half a minute.</summary>
    private long Held(long wanted)
    {
        long count = 0;
        var end = DateTime.UtcNow + Patience;
        for (; count < wanted && DateTime.UtcNow < end; Thread.Sleep(50))
            count = CountAsync().GetAwaiter().GetResult();
        return count;
    }

    private async Task<long> CountAsync()
    {
        await using var ledger = await SqliteLedger.OpenAsync(_folder.File, LedgerAccess.Read, new StillClock(), CancellationToken.None);
        return await ledger.CountAsync(CancellationToken.None);
    }

    private static Task<int> AddAsync(Run run, IEnumerable<Outcome> outcomes) =>
        CommandLine.RunAsync(["add", "slow"], run.HostOn(2) with { TakeAsGiven = (_, _, _) => outcomes }, CancellationToken.None);
}
