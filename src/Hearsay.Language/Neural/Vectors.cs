using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>Arithmetic on stretches of numbers whose length is a multiple of 8; the order of additions is fixed.</summary>
public static class Vectors
{
    private const int Lanes = 8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        ref var a = ref MemoryMarshal.GetReference(from);
        ref var b = ref MemoryMarshal.GetReference(to[..from.Length]);
        for (var i = 0; i < from.Length; i += Lanes)
            (Vector256.LoadUnsafe(ref a, (nuint)i) + Vector256.LoadUnsafe(ref b, (nuint)i)).StoreUnsafe(ref b, (nuint)i);
    }

    /// <summary>Adds <paramref name="factor"/> times the one to the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(ReadOnlySpan<float> from, float factor, Span<float> to)
    {
        ref var a = ref MemoryMarshal.GetReference(from);
        ref var b = ref MemoryMarshal.GetReference(to[..from.Length]);
        var times = Vector256.Create(factor);
        for (var i = 0; i < from.Length; i += Lanes)
            Vector256.FusedMultiplyAdd(times, Vector256.LoadUnsafe(ref a, (nuint)i), Vector256.LoadUnsafe(ref b, (nuint)i)).StoreUnsafe(ref b, (nuint)i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right[..left.Length]);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < left.Length; i += Lanes)
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, (nuint)i), Vector256.LoadUnsafe(ref b, (nuint)i), sum);
        return Sum(sum);
    }

    /// <summary>Adds a bias to each row, and cuts what is below zero where <paramref name="rectified"/> says so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddBias(Span<float> rows, int stride, int count, ReadOnlySpan<float> bias, int rectified)
    {
        for (var row = 0; row < count; row++)
        {
            ref var r = ref MemoryMarshal.GetReference(rows.Slice(row * stride, bias.Length));
            ref var b = ref MemoryMarshal.GetReference(bias);
            for (var i = 0; i < bias.Length; i += Lanes)
            {
                var sum = Vector256.LoadUnsafe(ref r, (nuint)i) + Vector256.LoadUnsafe(ref b, (nuint)i);
                (i < rectified ? Vector256.Max(sum, Vector256<float>.Zero) : sum).StoreUnsafe(ref r, (nuint)i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(Vector256<float> v)
    {
        var half = v.GetLower() + v.GetUpper();
        return (half[0] + half[2]) + (half[1] + half[3]);
    }
}
