using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Sixteen neighbouring cells: one register of 512 bits where the processor has such, else two of 256.</summary>
internal readonly struct Cells : ICells<Cells>
{
    private readonly Vector512<float> _values;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Cells(Vector512<float> values) => _values = values;

    public static int Panels => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cells Load(ref float from) => new(Vector512.LoadUnsafe(ref from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cells Load(ref float from, int apart) => Load(ref from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cells Plus(float factor, Cells others) => new(Vector512.FusedMultiplyAdd(Vector512.Create(factor), others._values, _values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cells Plus(Cells others) => new(_values + others._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to) => _values.StoreUnsafe(ref to);
}
