using System.Threading.Channels;
using Hearsay.Intake;

namespace Hearsay.Cli.Pipeline;

/// <summary>
/// Reads reports on several threads and gives the results in the order of the inputs. Holds only a bounded number of reports at a time, and a bounded
/// length of text, however many come and however long they are.
/// </summary>
internal static class ReadPipeline
{
    private const int SlotsPerThread = 16;

    /// <summary>Characters of text on their way, for each thread. What is read of a character takes up to a kilobyte.</summary>
    private const long RoomPerThread = 256 << 10;

    /// <summary>One result for each outcome, in order.</summary>
    /// <param name="outcomes">Gone through once, on one thread.</param>
    /// <param name="loadReader">Called at most once, and only when there is a report.</param>
    /// <param name="shape">What becomes of a reading, on the threads that read.</param>
    /// <param name="threads">How many reports are read at once; 1 or more.</param>
    /// <param name="cancel">Ends the run between two reports.</param>
    public static async IAsyncEnumerable<Result<T>> Run<T>(
        IEnumerable<Outcome> outcomes, Func<Func<Report, Reading>> loadReader, Func<Reading, T> shape, int threads,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reader = new Lazy<Func<Report, Reading>>(loadReader);
        var room = new Room(threads * RoomPerThread);
        var order = Channel.CreateBounded<(Task<Result<T>> Slot, long Weight)>(new BoundedChannelOptions(threads * SlotsPerThread) { SingleReader = true, SingleWriter = true });
        var work = Channel.CreateBounded<(Report, TaskCompletionSource<Result<T>>)>(threads * SlotsPerThread);
        var feeding = Task.Run(() => Feed(outcomes, room, order.Writer, work.Writer, stop.Token), CancellationToken.None);
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Run(() => Work(work.Reader, reader, shape, stop.Token), CancellationToken.None)).ToArray();
        try
        {
            await foreach (var (slot, weight) in order.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
            {
                yield return await slot.WaitAsync(cancel).ConfigureAwait(false);
                room.Give(weight);
            }
            await feeding.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll([feeding, .. workers]).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    private static async Task Feed<T>(
        IEnumerable<Outcome> outcomes, Room room, ChannelWriter<(Task<Result<T>>, long)> order, ChannelWriter<(Report, TaskCompletionSource<Result<T>>)> work, CancellationToken stop)
    {
        try
        {
            using var source = outcomes.GetEnumerator();
            while (Next(source) is { } outcome)
            {
                stop.ThrowIfCancellationRequested();
                var slot = new TaskCompletionSource<Result<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
                var weight = outcome is Taken { Report.Text.Length: var length } ? length : 0;
                await room.TakeAsync(weight, stop).ConfigureAwait(false);
                if (outcome is Taken taken)
                    await work.WriteAsync((taken.Report, slot), stop).ConfigureAwait(false);
                else
                    slot.SetResult(new Result<T>((Refusal)outcome, default));
                await order.WriteAsync((slot.Task, weight), stop).ConfigureAwait(false);
            }
        }
        finally
        {
            work.Complete();
            order.Complete();
        }
    }

    private static Outcome? Next(IEnumerator<Outcome> outcomes)
    {
        using var work = new HeavyWork();
        return outcomes.MoveNext() ? outcomes.Current : null;
    }

    private static async Task Work<T>(
        ChannelReader<(Report Report, TaskCompletionSource<Result<T>> Slot)> work, Lazy<Func<Report, Reading>> reader, Func<Reading, T> shape, CancellationToken stop)
    {
        await foreach (var (report, slot) in work.ReadAllAsync(stop).ConfigureAwait(false))
        {
            Func<Report, Reading> read;
            try
            {
                read = reader.Value;
            }
            catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                slot.SetException(new LoadFailure(fault.Message, fault));
                continue;
            }
            slot.SetResult(Shaped(report, read, shape));
        }
    }

    /// <summary>A fault of the program on one report is told as a refusal of that report: the others are not lost for it.</summary>
    private static Result<T> Shaped<T>(Report report, Func<Report, Reading> read, Func<Reading, T> shape)
    {
        using var work = new HeavyWork();
        try
        {
            return new Result<T>(null, shape(read(report)));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new Result<T>(new Refusal(report.Path ?? report.Id, $"reading it failed ({fault.GetType().Name}: {fault.Message})", "this is a fault of the program, please report it"), default);
        }
    }
}
