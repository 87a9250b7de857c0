using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>Adds the transpose of one matrix times another: the gradient of weights from inputs and the gradients of outputs.</summary>
internal static class OuterProduct
{
    private const int Tile = 6;
    private const int Block = 128;

    /// <summary>Adds to <paramref name="sum"/>, of <paramref name="inputs"/> rows and <paramref name="outputs"/> columns (a multiple of 16), over <paramref name="count"/> tokens.</summary>
    public static void Add(ReadOnlySpan<float> left, int inputs, ReadOnlySpan<float> right, int outputs, int count, Span<float> sum, int leftStride, int rightStride)
    {
        for (var start = 0; start < count; start += Block)
        {
            var rows = Math.Min(Block, count - start);
            ref var a = ref MemoryMarshal.GetReference(left[(start * leftStride)..]);
            ref var b = ref MemoryMarshal.GetReference(right[(start * rightStride)..]);
            ref var c = ref MemoryMarshal.GetReference(sum);
            for (var column = 0; column < outputs; column += 16)
            {
                var input = 0;
                for (; input + Tile <= inputs; input += Tile)
                    Six(ref Unsafe.Add(ref a, input), leftStride, ref Unsafe.Add(ref b, column), rightStride, rows, ref Unsafe.Add(ref c, (input * outputs) + column), outputs);
                for (; input < inputs; input++)
                    One(ref Unsafe.Add(ref a, input), leftStride, ref Unsafe.Add(ref b, column), rightStride, rows, ref Unsafe.Add(ref c, (input * outputs) + column));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ref float a, int aStride, ref float b, int bStride, int count, ref float c, int cStride)
    {
        Cells c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default;
        for (var n = 0; n < count; n++)
        {
            ref var left = ref Unsafe.Add(ref a, n * aStride);
            var right = Cells.Load(ref Unsafe.Add(ref b, n * bStride));
            c0 = c0.Plus(left, right);
            c1 = c1.Plus(Unsafe.Add(ref left, 1), right);
            c2 = c2.Plus(Unsafe.Add(ref left, 2), right);
            c3 = c3.Plus(Unsafe.Add(ref left, 3), right);
            c4 = c4.Plus(Unsafe.Add(ref left, 4), right);
            c5 = c5.Plus(Unsafe.Add(ref left, 5), right);
        }
        Add(ref c, c0);
        Add(ref Unsafe.Add(ref c, cStride), c1);
        Add(ref Unsafe.Add(ref c, 2 * cStride), c2);
        Add(ref Unsafe.Add(ref c, 3 * cStride), c3);
        Add(ref Unsafe.Add(ref c, 4 * cStride), c4);
        Add(ref Unsafe.Add(ref c, 5 * cStride), c5);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float a, int aStride, ref float b, int bStride, int count, ref float c)
    {
        Cells sum = default;
        for (var n = 0; n < count; n++)
            sum = sum.Plus(Unsafe.Add(ref a, n * aStride), Cells.Load(ref Unsafe.Add(ref b, n * bStride)));
        Add(ref c, sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref float c, Cells sum) => Cells.Load(ref c).Plus(sum).Store(ref c);
}
