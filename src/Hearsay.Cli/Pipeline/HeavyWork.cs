namespace Hearsay.Cli.Pipeline;

/// <summary>
/// Gives memory back after one input that took much of it. Left to itself the collector lets dead memory of several such inputs pile up to gigabytes before it looks.
/// </summary>
internal readonly ref struct HeavyWork
{
    private const long Much = 128L << 20;

    private readonly long _before = GC.GetAllocatedBytesForCurrentThread();

    /// <summary>Begins to count what this thread allocates.</summary>
    public HeavyWork()
    {
    }

    /// <summary>Ends on the thread that began.</summary>
    public void Dispose()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _before > Much)
            GC.Collect();
    }
}
