using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Eight numbers in a register of 256 bits.</summary>
internal readonly struct Lanes8(Vector256<float> values) : ILanes<Lanes8>
{
    private readonly Vector256<float> _values = values;

    public static int Count => Vector256<float>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator +(Lanes8 one, Lanes8 other) => new(one._values + other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator -(Lanes8 one, Lanes8 other) => new(one._values - other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator *(Lanes8 one, Lanes8 other) => new(one._values * other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator /(Lanes8 one, Lanes8 other) => new(one._values / other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Load(ref float from, int at) => new(Vector256.LoadUnsafe(ref from, (nuint)at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Of(float value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 MultiplyAdd(Lanes8 one, Lanes8 other, Lanes8 third) => new(Vector256.FusedMultiplyAdd(one._values, other._values, third._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Clamp(Lanes8 value, float furthest) => new(Vector256.Min(Vector256.Max(value._values, Vector256.Create(-furthest)), Vector256.Create(furthest)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Floor(Lanes8 value) => new(Vector256.Floor(value._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 PowerOfTwo(Lanes8 whole) => new(Vector256.ShiftLeft(Vector256.ConvertToInt32(whole._values) + Vector256.Create(127), 23).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to, int at) => _values.StoreUnsafe(ref to, (nuint)at);
}
