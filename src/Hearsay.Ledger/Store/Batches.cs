namespace Hearsay.Ledger.Store;

/// <summary>Gathers readings and adds them to a ledger many at a time: so many, or as many as a second brings, whichever comes first. For one caller at a time.</summary>
public sealed class Batches(ILedgerStore store, string maker, TimeProvider clock)
{
    private const int Most = 64;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private readonly List<LedgerReading> _waiting = new(Most);
    private long _since;

    /// <summary>What the ledger took, so far as it is on disk.</summary>
    public Added Total { get; private set; } = new(0, 0);

    /// <summary>Takes a reading; it is on disk once a later call, or <see cref="EndAsync"/>, has written it.</summary>
    public async Task AddAsync(LedgerReading reading, CancellationToken cancel)
    {
        if (_waiting.Count == 0)
            _since = clock.GetTimestamp();
        _waiting.Add(reading);
        if (_waiting.Count >= Most || clock.GetElapsedTime(_since) >= Longest)
            await EndAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// Waits until <paramref name="next"/> has come, or until what waits has done so for a second: then that is written, so that nothing lies unsaved while nothing comes.
    /// What <paramref name="next"/> throws is thrown to who awaits it, not here.
    /// </summary>
    /// <param name="next">Done when there is a next reading, or none is to come.</param>
    public async Task WaitAsync(Task next, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (_waiting.Count == 0 || next.IsCompleted)
            return;
        using var come = new CancellationTokenSource();
        var left = Longest - clock.GetElapsedTime(_since);
        if (left > TimeSpan.Zero)
            await Task.WhenAny(next, Task.Delay(left, clock, come.Token)).ConfigureAwait(false);
        await come.CancelAsync().ConfigureAwait(false);
        if (!next.IsCompleted)
            await EndAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>Writes what still waits.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        if (_waiting.Count == 0)
            return;
        var added = await store.AddAsync(_waiting, maker, cancel).ConfigureAwait(false);
        Total = new Added(Total.Reports + added.Reports, Total.Readings + added.Readings);
        _waiting.Clear();
    }
}
