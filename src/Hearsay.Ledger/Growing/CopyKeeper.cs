using System.Runtime.InteropServices;
using Hearsay.Ledger.Copies;

namespace Hearsay.Ledger.Growing;

/// <summary>Looks again for what a report is taken from.</summary>
internal sealed class CopyKeeper(IGrowth store, Memory memory, Touched touched)
{
    /// <summary>Keeps what the report is a copy of now, and notes what that changes.</summary>
    public void Look(long report)
    {
        var before = store.CopiesOf(report);
        var now = Found(report);
        if (now.SequenceEqual(before))
            return;
        store.SetCopies(report, now);
        touched.Told.Add(report);
        var joins = before.Concat(now).Where(IsOfOneEvent).Select(copy => copy.Of).ToArray();
        if (joins.Length > 0)
            touched.Moved.UnionWith([report, .. joins]);
    }

    /// <summary>Whether a copy must be of one event with its original.</summary>
    public static bool IsOfOneEvent(KeptCopy copy) => CopyFinder.IsOfOneEvent(new Copy("", "", copy.Share, copy.Credited, copy.Rule));

    private KeptCopy[] Found(long report)
    {
        var (telling, with) = Shared(report);
        var credited = store.MayCredit(report);
        var likely = with.Where(pair => pair.Value.Count >= CopyFinder.LeastRuns).Select(pair => pair.Key).ToArray();
        if (likely.Length == 0 && credited.Count == 0)
            return [];
        var (numbers, reports) = memory.Reports(likely.Concat(credited).Append(report).Distinct());
        var index = numbers.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var held = with.Values.SelectMany(runs => runs).ToHashSet();
        var sharing = new Sharing(
            telling, with.Where(pair => index.ContainsKey(pair.Key)).ToDictionary(pair => index[pair.Key], pair => pair.Value.Count), held,
            other => with.TryGetValue(numbers[other], out var runs) ? runs : []);
        return [.. CopyFinder.Of(reports, index[report], sharing, credited.Select(other => index[other]).Order())
            .Select(found => new KeptCopy(numbers[found.Of], found.Copy.Share!.Value, found.Copy.Credited, found.Copy.Rule))];
    }

    /// <summary>How many runs of the report are no stock phrase, and which of them each other one holds.</summary>
    private (int Telling, Dictionary<long, List<ulong>> With) Shared(long report)
    {
        var (telling, with) = (0, new Dictionary<long, List<ulong>>());
        foreach (var run in MemoryMarshal.Cast<byte, ulong>(store.Runs(report)))
        {
            if (memory.Holders(run) is not { } holders)
                continue;
            telling++;
            foreach (var holder in holders)
                if (holder != report)
                    (CollectionsMarshal.GetValueRefOrAddDefault(with, holder, out _) ??= []).Add(run);
        }
        return (telling, with);
    }
}
