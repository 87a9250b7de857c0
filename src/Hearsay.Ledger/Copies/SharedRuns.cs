using System.Buffers;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// Which reports share runs of words. A run that too many hold is a stock phrase and counts for none. Found by sorting, a part of the runs on each core.
/// </summary>
internal sealed class SharedRuns
{
    private const int Parts = 16, PartShift = 60;

    private SharedRuns(int reports) => (Telling, With, Held) =
        (new int[reports], [.. Enumerable.Range(0, reports).Select(_ => new Dictionary<int, int>())], [.. Enumerable.Range(0, reports).Select(_ => new List<ulong>())]);

    /// <summary>How many runs of each report are no stock phrase.</summary>
    public int[] Telling { get; }

    /// <summary>For each report, how many such runs it shares with each other one; those with which it shares none are not in it.</summary>
    public Dictionary<int, int>[] With { get; }

    /// <summary>For each report, such runs of it that another holds too.</summary>
    public List<ulong>[] Held { get; }

    /// <param name="runs">Those of each report, distinct and in rising order.</param>
    /// <param name="mostHolders">How many reports may hold a run that is no stock phrase.</param>
    public static SharedRuns Of(ulong[][] runs, int mostHolders)
    {
        var all = new SharedRuns(runs.Length);
        foreach (var part in Enumerable.Range(0, Parts).AsParallel().Select(part => Part(runs, (ulong)part, mostHolders)))
            all.Add(part);
        return all;
    }

    private void Add(Counted part)
    {
        for (var report = 0; report < Telling.Length; report++)
            Telling[report] += part.Telling[report];
        foreach (var (report, run) in part.Held)
            Held[report].Add(run);
        foreach (var ((one, other), count) in part.Pairs)
        {
            With[one][other] = With[one].GetValueOrDefault(other) + count;
            With[other][one] = With[other].GetValueOrDefault(one) + count;
        }
    }

    /// <summary>The runs whose first bits are <paramref name="part"/>.</summary>
    private static Counted Part(ulong[][] runs, ulong part, int mostHolders)
    {
        var ranges = runs.Select(run => (Start: Below(run, part), End: part == Parts - 1 ? run.Length : Below(run, part + 1))).ToArray();
        var length = ranges.Sum(range => range.End - range.Start);
        var (held, holders) = (ArrayPool<ulong>.Shared.Rent(length), ArrayPool<int>.Shared.Rent(length));
        for (int report = 0, at = 0; report < runs.Length; report++)
        {
            var of = runs[report].AsSpan(ranges[report].Start..ranges[report].End);
            of.CopyTo(held.AsSpan(at));
            holders.AsSpan(at, of.Length).Fill(report);
            at += of.Length;
        }
        Array.Sort(held, holders, 0, length);
        var counted = Count(held.AsSpan(0, length), holders, runs.Length, mostHolders);
        ArrayPool<ulong>.Shared.Return(held);
        ArrayPool<int>.Shared.Return(holders);
        return counted;
    }

    private static Counted Count(ReadOnlySpan<ulong> held, int[] holders, int reports, int mostHolders)
    {
        var counted = new Counted(new int[reports], [], []);
        for (int start = 0, end; start < held.Length; start = end)
        {
            for (end = start + 1; end < held.Length && held[end] == held[start]; end++)
                continue;
            if (end - start <= mostHolders)
                counted.Add(held[start], holders.AsSpan(start, end - start));
        }
        return counted;
    }

    /// <summary>How many runs stand before the part.</summary>
    private static int Below(ulong[] run, ulong part)
    {
        var at = Array.BinarySearch(run, part << PartShift);
        return at < 0 ? ~at : at;
    }

    /// <summary>What is counted of a part of the runs.</summary>
    private sealed record Counted(int[] Telling, Dictionary<(int, int), int> Pairs, List<(int Report, ulong Run)> Held)
    {
        public void Add(ulong run, ReadOnlySpan<int> holders)
        {
            for (var i = 0; i < holders.Length; i++)
            {
                Telling[holders[i]]++;
                if (holders.Length > 1)
                    Held.Add((holders[i], run));
                for (var j = 0; j < i; j++)
                {
                    var pair = (Math.Min(holders[i], holders[j]), Math.Max(holders[i], holders[j]));
                    Pairs[pair] = Pairs.GetValueOrDefault(pair) + 1;
                }
            }
        }
    }
}
