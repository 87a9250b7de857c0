using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Sixteen neighbouring cells of a row, in two vectors that stay in registers.</summary>
internal readonly struct Cells
{
    private const int Lanes = 8;

    private readonly Vector256<float> _first;
    private readonly Vector256<float> _second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Cells(Vector256<float> first, Vector256<float> second) => (_first, _second) = (first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cells Load(ref float from) => new(Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref from, Lanes));

    /// <summary>These and a number times others, each by one fused multiply-add.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cells Plus(float factor, Cells others)
    {
        var times = Vector256.Create(factor);
        return new Cells(Vector256.FusedMultiplyAdd(times, others._first, _first), Vector256.FusedMultiplyAdd(times, others._second, _second));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cells Plus(Cells others) => new(_first + others._first, _second + others._second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to)
    {
        _first.StoreUnsafe(ref to);
        _second.StoreUnsafe(ref to, Lanes);
    }
}
