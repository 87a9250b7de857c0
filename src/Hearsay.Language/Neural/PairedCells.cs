using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Sixteen cells of each of two panels, for processors with registers of 512 bits: six rows of one panel are too few chains to keep two units for multiply-adds busy.</summary>
internal readonly struct PairedCells : ICells<PairedCells>
{
    private readonly Vector512<float> _first, _second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PairedCells(Vector512<float> first, Vector512<float> second) => (_first, _second) = (first, second);

    public static int Panels => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairedCells Load(ref float from, int apart) => new(Vector512.LoadUnsafe(ref from), Vector512.LoadUnsafe(ref from, (nuint)apart));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PairedCells Plus(float factor, PairedCells others)
    {
        var factors = Vector512.Create(factor);
        return new(Vector512.FusedMultiplyAdd(factors, others._first, _first), Vector512.FusedMultiplyAdd(factors, others._second, _second));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to)
    {
        _first.StoreUnsafe(ref to);
        _second.StoreUnsafe(ref to, (nuint)Vector512<float>.Count);
    }
}
