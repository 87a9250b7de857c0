using System.Collections.Immutable;

namespace Hearsay.Language.Linear;

/// <summary>Rounds averaged weights to whole numbers and lays them out as a <see cref="SparseLinearModel"/>.</summary>
internal static class Packing
{
    /// <summary>One weight in so many may be cut down to the largest that fits, so that a few giants do not coarsen all the rest.</summary>
    private const int ClippedOneIn = 5000;

    /// <summary>Share of the table's slots in use.</summary>
    private const double Load = 0.6;

    public static SparseLinearModel Pack(ImmutableArray<string> labels, List<AveragedRow> averages, Pruning pruning)
    {
        var bits = SparseLinearModel.ClassBits(labels.Length);
        var limit = (1 << (15 - bits)) - 1;
        var unit = UnitOf(averages, limit);
        var rows = new List<short> { 0 };
        var starts = new List<(ulong Feature, int Start)>(averages.Count);
        foreach (var average in averages)
        {
            if (average.Weights.Max(weight => Math.Abs(weight.Weight)) < pruning.WeakestFeature * limit * unit)
                continue;
            var start = rows.Count;
            rows.Add(0);
            foreach (var (@class, weight) in average.Weights)
            {
                var rounded = (int)Math.Clamp(Math.Round(weight / unit), -limit, limit);
                if (rounded != 0 && Math.Abs(rounded) >= pruning.SmallestWeight * limit)
                    rows.Add((short)((rounded << bits) | @class));
            }
            rows[start] = (short)(rows.Count - start - 1);
            if (rows[start] == 0)
                rows.RemoveAt(start);
            else
                starts.Add((average.Feature, start));
        }
        return new SparseLinearModel(labels, SlotsOf(starts), [.. rows]);
    }

    private static double UnitOf(List<AveragedRow> averages, int limit)
    {
        var sizes = averages.SelectMany(row => row.Weights.Select(weight => Math.Abs(weight.Weight))).ToArray();
        if (sizes.Length == 0)
            return 1;
        Array.Sort(sizes);
        var largest = sizes[sizes.Length - 1 - (sizes.Length / ClippedOneIn)];
        return largest > 0 ? largest / limit : 1;
    }

    private static ulong[] SlotsOf(List<(ulong Feature, int Start)> starts)
    {
        var slots = new ulong[Math.Max(8, (int)(starts.Count / Load))];
        foreach (var (feature, start) in starts)
        {
            var at = (int)(((feature & uint.MaxValue) * (ulong)slots.Length) >> 32);
            while ((uint)slots[at] != 0)
                at = at + 1 == slots.Length ? 0 : at + 1;
            slots[at] = (feature & 0xFFFFFFFF00000000) | (uint)start;
        }
        return slots;
    }
}
