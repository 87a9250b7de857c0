using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Sixteen neighbouring sums of a row, that stay in two registers.</summary>
internal readonly struct ByteSums
{
    private const int Lanes = 8, Group = QuantizedMatrix.Group;

    private readonly Vector256<int> _first, _second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ByteSums(Vector256<int> first, Vector256<int> second) => (_first, _second) = (first, second);

    /// <summary>These and the products of a group of a left row with sixteen columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteSums Plus<T>(ref byte left, ref sbyte right)
        where T : struct, IByteProducts
    {
        var group = Vector256.Create(Unsafe.ReadUnaligned<int>(ref left)).AsByte();
        return new(T.Add(_first, group, Vector256.LoadUnsafe(ref right)), T.Add(_second, group, Vector256.LoadUnsafe(ref right, Lanes * Group)));
    }

    /// <summary>Writes them as numbers.</summary>
    /// <param name="step">Of the left row.</param>
    /// <param name="steps">Of the columns.</param>
    /// <param name="zeros">What each sum would be if the left row were zero.</param>
    /// <param name="to">Where to.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float step, ref float steps, ref int zeros, ref float to)
    {
        var times = Vector256.Create(step);
        (Vector256.ConvertToSingle(_first - Vector256.LoadUnsafe(ref zeros)) * Vector256.LoadUnsafe(ref steps) * times).StoreUnsafe(ref to);
        (Vector256.ConvertToSingle(_second - Vector256.LoadUnsafe(ref zeros, Lanes)) * Vector256.LoadUnsafe(ref steps, Lanes) * times).StoreUnsafe(ref to, Lanes);
    }
}
