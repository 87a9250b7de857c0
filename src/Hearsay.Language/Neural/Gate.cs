using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>The logistic function over vectors, by additions, multiplications and one division alone, so that it is the same on every processor. Within 3e-7 of the true value.</summary>
internal static class Gate
{
    private const float Furthest = 30f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Logistic(Vector256<float> x)
    {
        var one = Vector256.Create(1f);
        return one / (one + Exponential(-x));
    }

    /// <summary>The exponential function; arguments beyond 30 either way are taken as 30.</summary>
    public static Vector256<float> Exponential(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-Furthest)), Vector256.Create(Furthest));
        var scaled = x * Vector256.Create(1.44269504f);
        var whole = Vector256.Floor(scaled + Vector256.Create(0.5f));
        var rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(-0.693359375f), x);
        rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(2.12194440e-4f), rest);
        var sum = Vector256.Create(1f / 720);
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 120));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 24));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 6));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(0.5f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f));
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32(whole) + Vector256.Create(127), 23).AsSingle();
        return sum * power;
    }
}
