using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>
/// A matrix laid out for multiplying rows with it: panels of <see cref="PanelWidth"/> columns, each panel row by row, the last one filled up with zeros. Every cell of a
/// product is one chain of fused multiply-adds in the order of the inner dimension, so that products are the same on every processor, whatever the width of its vectors.
/// Immutable unless packed anew; thread-safe for readers.
/// </summary>
public sealed class PackedMatrix
{
    /// <summary>Columns of a panel: two vectors.</summary>
    public const int PanelWidth = 16;

    private const int Tile = 6;

    private readonly float[] _panels;

    /// <summary>A matrix of zeros with so many rows and columns.</summary>
    public PackedMatrix(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        Panels = (columns + PanelWidth - 1) / PanelWidth;
        _panels = new float[Panels * rows * PanelWidth];
    }

    /// <summary>A matrix from its cells, row by row.</summary>
    public PackedMatrix(int rows, int columns, ReadOnlySpan<float> cells)
        : this(rows, columns) => Pack(cells);

    /// <summary>The inner dimension of a product.</summary>
    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The columns a product writes: <see cref="Columns"/>, rounded up to whole panels.</summary>
    public int PaddedColumns => Panels * PanelWidth;

    private int Panels { get; }

    /// <summary>Takes other cells, row by row.</summary>
    public void Pack(ReadOnlySpan<float> cells)
    {
        for (var panel = 0; panel < Panels; panel++)
        {
            var width = Math.Min(PanelWidth, Columns - (panel * PanelWidth));
            for (var row = 0; row < Rows; row++)
                cells.Slice((row * Columns) + (panel * PanelWidth), width).CopyTo(_panels.AsSpan(((panel * Rows) + row) * PanelWidth, width));
        }
    }

    /// <summary>Takes the transpose of a matrix of <see cref="Columns"/> rows and <see cref="Rows"/> columns.</summary>
    public void PackTransposed(ReadOnlySpan<float> cells)
    {
        for (var panel = 0; panel < Panels; panel++)
        {
            var width = Math.Min(PanelWidth, Columns - (panel * PanelWidth));
            for (var row = 0; row < Rows; row++)
                for (var i = 0; i < width; i++)
                    _panels[(((panel * Rows) + row) * PanelWidth) + i] = cells[(((panel * PanelWidth) + i) * Rows) + row];
        }
    }

    /// <summary>Writes, or adds, <paramref name="left"/> times this matrix.</summary>
    /// <param name="left">The left matrix, a row every <paramref name="leftStride"/> cells.</param>
    /// <param name="leftStride">Cells from one row of the left matrix to the next.</param>
    /// <param name="count">Rows of the left matrix.</param>
    /// <param name="product">The product, a row every <paramref name="productStride"/> cells, with room for <see cref="PaddedColumns"/> in the last.</param>
    /// <param name="productStride">Cells from one row of the product to the next; at least <see cref="PaddedColumns"/>.</param>
    /// <param name="add">Whether to add to what the product holds.</param>
    public void Multiply(ReadOnlySpan<float> left, int leftStride, int count, Span<float> product, int productStride, bool add)
    {
        if (count == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(leftStride, Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(productStride, PaddedColumns);
        ArgumentOutOfRangeException.ThrowIfLessThan(left.Length, ((count - 1) * leftStride) + Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(product.Length, ((count - 1) * productStride) + PaddedColumns);
        var paired = Vector512.IsHardwareAccelerated ? Panels / PairedCells.Panels * PairedCells.Panels : 0;
        Multiply<PairedCells>(0, paired, left, leftStride, count, product, productStride, add);
        Multiply<Cells>(paired, Panels, left, leftStride, count, product, productStride, add);
    }

    private void Multiply<T>(int first, int end, ReadOnlySpan<float> left, int leftStride, int count, Span<float> product, int productStride, bool add)
        where T : struct, ICells<T>
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var c = ref MemoryMarshal.GetReference(product);
        ref var b = ref MemoryMarshal.GetArrayDataReference(_panels);
        for (var panel = first; panel < end; panel += T.Panels)
        {
            ref var from = ref Unsafe.Add(ref b, panel * Rows * PanelWidth);
            ref var to = ref Unsafe.Add(ref c, panel * PanelWidth);
            var row = 0;
            for (; row + Tile <= count; row += Tile)
                SixRows<T>(ref Unsafe.Add(ref a, row * leftStride), leftStride, ref from, Rows, ref Unsafe.Add(ref to, row * productStride), productStride, add);
            // Rows done twice give the same cells again, and six at once take little longer than one.
            if (!add && count > Tile && row + 1 < count)
                SixRows<T>(ref Unsafe.Add(ref a, (count - Tile) * leftStride), leftStride, ref from, Rows, ref Unsafe.Add(ref to, (count - Tile) * productStride), productStride, add);
            else
                for (; row < count; row++)
                    OneRow<T>(ref Unsafe.Add(ref a, row * leftStride), ref from, Rows, ref Unsafe.Add(ref to, row * productStride), add);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixRows<T>(ref float a, int stride, ref float b, int inner, ref float c, int cStride, bool add)
        where T : struct, ICells<T>
    {
        T c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default;
        if (add)
        {
            (c0, c1) = (T.Load(ref c, PanelWidth), T.Load(ref Unsafe.Add(ref c, cStride), PanelWidth));
            (c2, c3) = (T.Load(ref Unsafe.Add(ref c, 2 * cStride), PanelWidth), T.Load(ref Unsafe.Add(ref c, 3 * cStride), PanelWidth));
            (c4, c5) = (T.Load(ref Unsafe.Add(ref c, 4 * cStride), PanelWidth), T.Load(ref Unsafe.Add(ref c, 5 * cStride), PanelWidth));
        }
        var apart = inner * PanelWidth;
        ref var a1 = ref Unsafe.Add(ref a, stride);
        ref var a2 = ref Unsafe.Add(ref a, 2 * stride);
        ref var a3 = ref Unsafe.Add(ref a, 3 * stride);
        ref var a4 = ref Unsafe.Add(ref a, 4 * stride);
        ref var a5 = ref Unsafe.Add(ref a, 5 * stride);
        for (var k = 0; k < inner; k++)
        {
            var right = T.Load(ref Unsafe.Add(ref b, k * PanelWidth), apart);
            c0 = c0.Plus(Unsafe.Add(ref a, k), right);
            c1 = c1.Plus(Unsafe.Add(ref a1, k), right);
            c2 = c2.Plus(Unsafe.Add(ref a2, k), right);
            c3 = c3.Plus(Unsafe.Add(ref a3, k), right);
            c4 = c4.Plus(Unsafe.Add(ref a4, k), right);
            c5 = c5.Plus(Unsafe.Add(ref a5, k), right);
        }
        c0.Store(ref c);
        c1.Store(ref Unsafe.Add(ref c, cStride));
        c2.Store(ref Unsafe.Add(ref c, 2 * cStride));
        c3.Store(ref Unsafe.Add(ref c, 3 * cStride));
        c4.Store(ref Unsafe.Add(ref c, 4 * cStride));
        c5.Store(ref Unsafe.Add(ref c, 5 * cStride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow<T>(ref float a, ref float b, int inner, ref float c, bool add)
        where T : struct, ICells<T>
    {
        var sum = add ? T.Load(ref c, PanelWidth) : default;
        for (var k = 0; k < inner; k++)
            sum = sum.Plus(Unsafe.Add(ref a, k), T.Load(ref Unsafe.Add(ref b, k * PanelWidth), inner * PanelWidth));
        sum.Store(ref c);
    }
}
