using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Sixteen neighbouring cells of a row, that stay in registers: one of 512 bits where the processor has such, else two of 256.</summary>
internal readonly struct Cells
{
    private readonly Vector512<float> _values;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Cells(Vector512<float> values) => _values = values;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cells Load(ref float from) => new(Vector512.LoadUnsafe(ref from));

    /// <summary>These and a number times others, each by one fused multiply-add.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cells Plus(float factor, Cells others) => new(Vector512.FusedMultiplyAdd(Vector512.Create(factor), others._values, _values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cells Plus(Cells others) => new(_values + others._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to) => _values.StoreUnsafe(ref to);
}
