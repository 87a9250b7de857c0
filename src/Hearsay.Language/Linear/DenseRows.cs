using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Linear;

/// <summary>
/// The long rows of a model, spread out to one weight a class so that many are added at once. Features asked for most have the longest rows: a twentieth of the
/// rows makes nine tenths of the additions. Immutable, thread-safe.
/// </summary>
internal sealed class DenseRows
{
    private const uint DenseMark = 0x80000000;
    private const int LeastEntries = 16;
    private const int LeastClasses = 16;

    private readonly short[] _weights;

    private DenseRows(short[] weights, int stride) => (_weights, Stride) = (weights, stride);

    /// <summary>Places of a row: the classes, rounded up to full vectors.</summary>
    public int Stride { get; }

    /// <summary>Whether a place tells of a row kept here.</summary>
    public static bool IsDense(uint place) => (place & DenseMark) != 0;

    /// <summary>Spreads out the long rows; <paramref name="places"/> are the slots with the places of rows kept here marked.</summary>
    public static DenseRows Of(ulong[] slots, short[] rows, int classes, int classBits, out ulong[] places)
    {
        var stride = (classes + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count;
        places = slots;
        var count = classes < LeastClasses ? 0 : CountLong(slots, rows);
        var weights = new short[count * stride];
        if (count == 0)
            return new DenseRows(weights, stride);
        places = (ulong[])slots.Clone();
        var next = 0;
        foreach (ref var place in places.AsSpan())
        {
            var row = (int)(uint)place;
            if (rows[row] < LeastEntries)
                continue;
            Spread(rows.AsSpan(row + 1, rows[row]), classBits, weights.AsSpan(next * stride, stride));
            place = (place & 0xFFFFFFFF00000000) | DenseMark | (uint)next++;
        }
        return new DenseRows(weights, stride);
    }

    /// <summary>Adds the row at a place to sums of <see cref="Stride"/> places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint place, Span<int> sums)
    {
        var row = _weights.AsSpan((int)(place & ~DenseMark) * Stride, Stride);
        ref var weight = ref MemoryMarshal.GetReference(row);
        ref var sum = ref MemoryMarshal.GetReference(sums[..Stride]);
        for (nuint at = 0; at < (nuint)row.Length; at += (nuint)Vector256<short>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref weight, at));
            (Vector256.LoadUnsafe(ref sum, at) + lower).StoreUnsafe(ref sum, at);
            (Vector256.LoadUnsafe(ref sum, at + (nuint)Vector256<int>.Count) + upper).StoreUnsafe(ref sum, at + (nuint)Vector256<int>.Count);
        }
    }

    /// <summary>A free slot tells of the empty row.</summary>
    private static int CountLong(ulong[] slots, short[] rows)
    {
        var count = 0;
        foreach (var slot in slots)
            count += rows[(int)(uint)slot] >= LeastEntries ? 1 : 0;
        return count;
    }

    private static void Spread(ReadOnlySpan<short> entries, int classBits, Span<short> row)
    {
        foreach (int packed in entries)
            row[packed & ((1 << classBits) - 1)] = (short)(packed >> classBits);
    }
}
