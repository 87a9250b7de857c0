using System.Diagnostics;
using Hearsay.Fuzz.Targets;

namespace Hearsay.Fuzz.Mutating;

/// <summary>Fuzzing within the process, without instrumentation: mutations of the seeds, one after the other.</summary>
internal static class ShortRun
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Reads every seed, then mutations until <paramref name="enough"/> says so.</summary>
    /// <returns>How many inputs were read, and the first that the reader failed on or took more than ten seconds for.</returns>
    public static (int Read, Finding? Finding) Of(FuzzTarget target, IReadOnlyList<byte[]> seeds, ulong seed, Func<int, bool> enough)
    {
        var mutator = new Mutator(seeds, seed);
        var read = 0;
        foreach (var input in seeds.Concat(Endless(mutator)))
        {
            if (read >= seeds.Count && enough(read))
                return (read, null);
            read++;
            if (Try(target, input) is { } reason)
                return (read, new Finding(input, reason));
        }
        return (read, null);
    }

    private static string? Try(FuzzTarget target, byte[] input)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            target.Read(input);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
        return watch.Elapsed > Longest ? $"it took {watch.Elapsed}" : null;
    }

    private static IEnumerable<byte[]> Endless(Mutator mutator)
    {
        while (true)
            yield return mutator.Next();
    }
}
