using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Sixteen numbers in a register of 512 bits.</summary>
internal readonly struct Lanes16(Vector512<float> values) : ILanes<Lanes16>
{
    private readonly Vector512<float> _values = values;

    public static int Count => Vector512<float>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 operator +(Lanes16 one, Lanes16 other) => new(one._values + other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 operator -(Lanes16 one, Lanes16 other) => new(one._values - other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 operator *(Lanes16 one, Lanes16 other) => new(one._values * other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 operator /(Lanes16 one, Lanes16 other) => new(one._values / other._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 Load(ref float from, int at) => new(Vector512.LoadUnsafe(ref from, (nuint)at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 Of(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 MultiplyAdd(Lanes16 one, Lanes16 other, Lanes16 third) => new(Vector512.FusedMultiplyAdd(one._values, other._values, third._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 Clamp(Lanes16 value, float furthest) => new(Vector512.Min(Vector512.Max(value._values, Vector512.Create(-furthest)), Vector512.Create(furthest)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 Floor(Lanes16 value) => new(Vector512.Floor(value._values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes16 PowerOfTwo(Lanes16 whole) => new(Vector512.ShiftLeft(Vector512.ConvertToInt32(whole._values) + Vector512.Create(127), 23).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to, int at) => _values.StoreUnsafe(ref to, (nuint)at);
}
