using System.Collections.Concurrent;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>Lets one thread make what another takes.</summary>
internal static class Ahead
{
    /// <summary>The same things in the same order, made on another thread while they are taken on this one.</summary>
    /// <param name="things">Gone through once. What they throw is thrown to who takes.</param>
    /// <param name="most">How many are made before the first of them is taken.</param>
    public static IEnumerable<T> MadeAhead<T>(this IEnumerable<T> things, int most)
    {
        using var stop = new CancellationTokenSource();
        using var made = new BlockingCollection<T>(most);
        var making = Task.Run(() => Make(things, made, stop.Token), CancellationToken.None);
        try
        {
            foreach (var thing in made.GetConsumingEnumerable(CancellationToken.None))
                yield return thing;
            making.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)making).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Make<T>(IEnumerable<T> things, BlockingCollection<T> made, CancellationToken stop)
    {
        try
        {
            foreach (var thing in things)
                made.Add(thing, stop);
        }
        finally
        {
            made.CompleteAdding();
        }
    }
}
