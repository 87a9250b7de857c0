namespace Hearsay.Cli.Pipeline;

/// <summary>
/// How much may be on its way through the pipeline at once, so that memory stays bounded however large single reports are. Taken on one thread, given back on any.
/// </summary>
/// <param name="most">What may be held at a time. One thing that is larger than all of it goes alone.</param>
internal sealed class Room(long most)
{
    private readonly Lock _lock = new();
    private long _held;
    private long _wanted;
    private TaskCompletionSource? _free;

    /// <summary>Ends when there is room for <paramref name="weight"/>.</summary>
    public Task TakeAsync(long weight, CancellationToken cancel)
    {
        lock (_lock)
        {
            if (Fits(weight))
            {
                _held += weight;
                return Task.CompletedTask;
            }
            _wanted = weight;
            _free = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _free.Task.WaitAsync(cancel);
        }
    }

    public void Give(long weight)
    {
        lock (_lock)
        {
            _held -= weight;
            if (_free is null || !Fits(_wanted))
                return;
            _held += _wanted;
            _free.SetResult();
            _free = null;
        }
    }

    private bool Fits(long weight) => _held == 0 || _held + weight <= most;
}
