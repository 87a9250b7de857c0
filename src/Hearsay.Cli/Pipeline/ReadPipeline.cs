using System.Threading.Channels;
using Hearsay.Intake;

namespace Hearsay.Cli.Pipeline;

/// <summary>
/// Reads reports on several threads and gives the results in the order of the inputs. Holds only a bounded number of reports at a time,
/// however many come.
/// </summary>
internal static class ReadPipeline
{
    private const int SlotsPerThread = 16;

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
        var order = Channel.CreateBounded<Task<Result<T>>>(new BoundedChannelOptions(threads * SlotsPerThread) { SingleReader = true, SingleWriter = true });
        var work = Channel.CreateBounded<(Report, TaskCompletionSource<Result<T>>)>(threads * SlotsPerThread);
        var feeding = Task.Run(() => Feed(outcomes, order.Writer, work.Writer, stop.Token), CancellationToken.None);
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Run(() => Work(work.Reader, reader, shape, stop.Token), CancellationToken.None)).ToArray();
        try
        {
            await foreach (var slot in order.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
                yield return await slot.WaitAsync(cancel).ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll([feeding, .. workers]).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    private static async Task Feed<T>(
        IEnumerable<Outcome> outcomes, ChannelWriter<Task<Result<T>>> order, ChannelWriter<(Report, TaskCompletionSource<Result<T>>)> work, CancellationToken stop)
    {
        try
        {
            foreach (var outcome in outcomes)
            {
                stop.ThrowIfCancellationRequested();
                var slot = new TaskCompletionSource<Result<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
                if (outcome is Taken taken)
                    await work.WriteAsync((taken.Report, slot), stop).ConfigureAwait(false);
                else
                    slot.SetResult(new Result<T>((Refusal)outcome, default));
                await order.WriteAsync(slot.Task, stop).ConfigureAwait(false);
            }
        }
        finally
        {
            work.Complete();
            order.Complete();
        }
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
