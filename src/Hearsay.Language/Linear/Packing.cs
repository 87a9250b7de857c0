using System.Collections.Immutable;

namespace Hearsay.Language.Linear;

/// <summary>Rounds averaged weights to whole numbers and lays them out as a <see cref="SparseLinearModel"/>.</summary>
internal static class Packing
{
    /// <summary>Share of the table's slots in use.</summary>
    private const double Load = 0.75;

    public static SparseLinearModel Pack(ImmutableArray<string> labels, List<AveragedRow> averages, Pruning pruning)
    {
        var bits = SparseLinearModel.ClassBits(labels.Length);
        var limit = (1 << (15 - bits)) - 1;
        var unit = UnitOf(averages, limit);
        var rows = new List<short> { 0 };
        var starts = new List<(ulong Feature, int Start)>(averages.Count);
        foreach (var average in Strongest(averages, pruning))
        {
            var start = rows.Count;
            rows.Add(0);
            foreach (var (@class, weight) in average.Weights)
            {
                var rounded = (int)Math.Round(weight / unit);
                if (rounded != 0 && Math.Abs(weight) >= pruning.SmallestWeight)
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

    /// <summary>The features that are kept, in order of their hash.</summary>
    private static IEnumerable<AveragedRow> Strongest(List<AveragedRow> averages, Pruning pruning)
    {
        var kept = averages.Where(average => Strength(average) >= pruning.WeakestFeature);
        return pruning.MostFeatures == 0
            ? kept
            : kept.OrderByDescending(Strength).ThenBy(average => average.Feature).Take(pruning.MostFeatures).OrderBy(average => average.Feature);
    }

    private static double Strength(AveragedRow average) => average.Weights.Max(weight => Math.Abs(weight.Weight));

    /// <summary>The largest weight fits exactly: the giants decide most, so cutting them costs far more than the coarser unit does.</summary>
    private static double UnitOf(List<AveragedRow> averages, int limit)
    {
        var largest = 0.0;
        foreach (var row in averages)
            foreach (var (_, weight) in row.Weights)
                largest = Math.Max(largest, Math.Abs(weight));
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
