using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hearsay.Language.Linear;

/// <summary>
/// A linear model over hashed features: for each feature it knows, the classes it speaks for or against and how much. Weights are whole numbers in units of the
/// model's own scale, so scores are exact and the same everywhere. Immutable, thread-safe.
/// </summary>
/// <remarks>
/// An open-addressing table of 64-bit slots (32 bits of the feature's hash as a check, 32 bits telling where its row begins) over rows of 16-bit entries: first
/// the number of entries, then each with its class in the low bits and its weight, signed, in the rest. Made by <see cref="AveragedPerceptron.Finish"/>, kept in files by <see cref="ModelFile"/>.
/// </remarks>
public sealed class SparseLinearModel
{
    /// <summary>Rows are found for so many features before any is added, so that the waits for memory overlap.</summary>
    private const int Batch = 64;

    /// <summary>Slots for each 64 bits of the table of known features.</summary>
    private const int KnownShare = 16;

    private readonly ulong[] _slots;
    private readonly ulong[] _known;
    private readonly short[] _rows;
    private readonly int _classBits;

    internal SparseLinearModel(ImmutableArray<string> labels, ulong[] slots, short[] rows)
    {
        Labels = labels;
        _slots = slots;
        _rows = rows;
        _classBits = ClassBits(labels.Length);
        _known = KnownOf(slots);
    }

    /// <summary>The name of each class, by its index.</summary>
    public ImmutableArray<string> Labels { get; }

    internal ReadOnlySpan<ulong> Slots => _slots;

    internal ReadOnlySpan<short> Rows => _rows;

    /// <summary>Adds the weights of every feature to the classes' scores.</summary>
    /// <param name="features">Hashes made with <see cref="FeatureHash"/>; those the model does not know add nothing.</param>
    /// <param name="scores">At least one place for each class. Not cleared before.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, Labels.Length);
        Span<int> rows = stackalloc int[Batch];
        for (var first = 0; first < features.Length; first += Batch)
        {
            var count = Math.Min(Batch, features.Length - first);
            for (var i = 0; i < count; i++)
                rows[i] = RowOf(features[first + i]);
            for (var i = 0; i < count; i++)
                AddRow(rows[i], scores);
        }
    }

    /// <summary>Where the row of a feature begins; 0, the empty row, when the model does not know it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowOf(ulong feature)
    {
        var check = (uint)(feature >> 32);
        var known = _known;
        if ((known[(int)(check >> 6) & (known.Length - 1)] >> (int)(check & 63) & 1) == 0)
            return 0;
        var slots = _slots;
        var at = (int)(((feature & uint.MaxValue) * (ulong)slots.Length) >> 32);
        while (true)
        {
            var slot = slots[at];
            if ((uint)slot == 0)
                return 0;
            if ((uint)(slot >> 32) == check)
                return (int)(uint)slot;
            if (++at == slots.Length)
                at = 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(int row, Span<int> scores)
    {
        ref var entry = ref _rows[row];
        var bits = _classBits;
        var mask = (1 << bits) - 1;
        for (int i = 1, count = entry; i <= count; i++)
        {
            int packed = Unsafe.Add(ref entry, i);
            scores[packed & mask] += packed >> bits;
        }
    }

    /// <summary>
    /// One bit for each value of some bits of the hash: whether any feature has it. Most features of a text are not known, and this small table tells so without a look into the large one.
    /// </summary>
    private static ulong[] KnownOf(ulong[] slots)
    {
        var known = new ulong[(int)Math.Max(1, BitOperations.RoundUpToPowerOf2((uint)slots.Length) / KnownShare)];
        foreach (var slot in slots)
            if ((uint)slot != 0)
                known[(int)((uint)(slot >> 32) >> 6) & (known.Length - 1)] |= 1UL << (int)((slot >> 32) & 63);
        return known;
    }

    /// <summary>How many bits of an entry tell its class.</summary>
    internal static int ClassBits(int classes)
    {
        var bits = 1;
        while (1 << bits < classes)
            bits++;
        return bits;
    }
}
