using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Neural;

/// <summary>
/// A matrix of weights rounded to 127 whole steps a column, for multiplying <see cref="QuantizedRows"/> with it. Products are sums of whole numbers, and so the same on every processor, in whatever
/// order they are added up. Immutable, thread-safe.
/// </summary>
public sealed class QuantizedMatrix
{
    /// <summary>The largest inner dimension: sums of more products might not be exact in single precision.</summary>
    public const int MostRows = (1 << 24) / (127 * Most) / QuantizedRows.Multiple * QuantizedRows.Multiple;

    /// <summary>Neighbours in a row that are multiplied at once.</summary>
    internal const int Group = 4;

    private const int Most = 63, Tile = 6, PanelWidth = PackedMatrix.PanelWidth;

    private readonly sbyte[] _panels;
    private readonly float[] _steps;
    private readonly int[] _zeros;
    private readonly ByteKernel _kernel;

    private readonly PackedMatrix? _wholes;

    /// <summary>A matrix from its cells, row by row.</summary>
    /// <param name="rows">The inner dimension of a product: a multiple of <see cref="QuantizedRows.Multiple"/>, and at most <see cref="MostRows"/>.</param>
    /// <param name="columns">Columns.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="rounded">Whether to round it at all.</param>
    public QuantizedMatrix(int rows, int columns, ReadOnlySpan<float> cells, bool rounded = true)
        : this(rows, columns, cells, !rounded ? ByteKernel.None : AvxVnni.IsSupported ? ByteKernel.Fused : Avx2.IsSupported ? ByteKernel.Paired : ByteKernel.Single)
    {
    }

    internal QuantizedMatrix(int rows, int columns, ReadOnlySpan<float> cells, ByteKernel kernel)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows % QuantizedRows.Multiple, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, MostRows);
        (Rows, Columns, _kernel) = (rows, columns, kernel);
        (_panels, _steps, _zeros) = (new sbyte[rows * PaddedColumns], new float[PaddedColumns], new int[PaddedColumns]);
        if (kernel == ByteKernel.None)
        {
            _wholes = new PackedMatrix(rows, columns, cells);
            return;
        }
        var wholes = new float[rows * columns];
        for (var column = 0; column < columns; column++)
            Round(column, cells, wholes);
        _wholes = kernel == ByteKernel.Single ? new PackedMatrix(rows, columns, wholes) : null;
    }

    /// <summary>The inner dimension of a product.</summary>
    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The columns a product writes: <see cref="Columns"/>, rounded up to whole panels.</summary>
    public int PaddedColumns => (Columns + PanelWidth - 1) / PanelWidth * PanelWidth;

    /// <summary>Writes <paramref name="left"/> times this matrix.</summary>
    /// <param name="left">The left matrix, as wide as this one has <see cref="Rows"/>.</param>
    /// <param name="product">The product, a row every <paramref name="stride"/> cells, with room for <see cref="PaddedColumns"/> in the last.</param>
    /// <param name="stride">Cells from one row of the product to the next; at least <see cref="PaddedColumns"/>.</param>
    public void Multiply(QuantizedRows left, Span<float> product, int stride)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentOutOfRangeException.ThrowIfNotEqual(left.Width, Rows);
        ArgumentOutOfRangeException.ThrowIfNotEqual(left.IsRounded, _kernel != ByteKernel.None);
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, PaddedColumns);
        if (left.Count == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(product.Length, ((left.Count - 1) * stride) + PaddedColumns);
        if (_kernel == ByteKernel.Fused)
            Multiply<FusedByteProducts>(left, product, stride);
        else if (_kernel == ByteKernel.Paired)
            Multiply<PairedByteProducts>(left, product, stride);
        else
            MultiplySingle(left, product, stride);
    }

    private void Round(int column, ReadOnlySpan<float> cells, float[] wholes)
    {
        var farthest = 0f;
        for (var row = 0; row < Rows; row++)
            farthest = Math.Max(farthest, Math.Abs(cells[(row * Columns) + column]));
        if (farthest == 0)
            return;
        _steps[column] = farthest / Most;
        var panel = column / PanelWidth * Rows * PanelWidth;
        for (var row = 0; row < Rows; row++)
        {
            var whole = (sbyte)Math.Clamp(MathF.Round(cells[(row * Columns) + column] / _steps[column]), -Most, Most);
            wholes[(row * Columns) + column] = whole;
            _panels[panel + (row / Group * Group * PanelWidth) + (column % PanelWidth * Group) + (row % Group)] = whole;
            _zeros[column] += QuantizedRows.Zero * whole;
        }
    }

    private void Multiply<T>(QuantizedRows left, Span<float> product, int stride)
        where T : struct, IByteProducts
    {
        var bytes = left.Bytes;
        var steps = left.Steps;
        var count = left.Count;
        for (var panel = 0; panel < PaddedColumns / PanelWidth; panel++)
        {
            var row = 0;
            for (; row + Tile <= count; row += Tile)
                SixRows<T>(bytes[(row * Rows)..], steps[row..], panel, product[(row * stride)..], stride);
            // Rows done twice give the same cells again, and six at once take little longer than one.
            if (count > Tile && row + 1 < count)
                SixRows<T>(bytes[((count - Tile) * Rows)..], steps[(count - Tile)..], panel, product[((count - Tile) * stride)..], stride);
            else
                for (; row < count; row++)
                    OneRow<T>(bytes[(row * Rows)..], steps[row], panel, product[(row * stride)..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SixRows<T>(ReadOnlySpan<byte> left, ReadOnlySpan<float> leftSteps, int panel, Span<float> product, int stride)
        where T : struct, IByteProducts
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var a3 = ref Unsafe.Add(ref a, 3 * Rows);
        ref var b = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_panels), panel * Rows * PanelWidth);
        ref var c = ref Unsafe.Add(ref MemoryMarshal.GetReference(product), panel * PanelWidth);
        ref var steps = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_steps), panel * PanelWidth);
        ref var zeros = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_zeros), panel * PanelWidth);
        var rows = Rows;
        ByteSums s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default;
        for (var k = 0; k < rows; k += Group)
        {
            ref var right = ref Unsafe.Add(ref b, k * PanelWidth);
            s0 = s0.Plus<T>(ref Unsafe.Add(ref a, k), ref right);
            s1 = s1.Plus<T>(ref Unsafe.Add(ref a, k + rows), ref right);
            s2 = s2.Plus<T>(ref Unsafe.Add(ref a, k + (2 * rows)), ref right);
            s3 = s3.Plus<T>(ref Unsafe.Add(ref a3, k), ref right);
            s4 = s4.Plus<T>(ref Unsafe.Add(ref a3, k + rows), ref right);
            s5 = s5.Plus<T>(ref Unsafe.Add(ref a3, k + (2 * rows)), ref right);
        }
        s0.Store(leftSteps[0], ref steps, ref zeros, ref c);
        s1.Store(leftSteps[1], ref steps, ref zeros, ref Unsafe.Add(ref c, stride));
        s2.Store(leftSteps[2], ref steps, ref zeros, ref Unsafe.Add(ref c, 2 * stride));
        s3.Store(leftSteps[3], ref steps, ref zeros, ref Unsafe.Add(ref c, 3 * stride));
        s4.Store(leftSteps[4], ref steps, ref zeros, ref Unsafe.Add(ref c, 4 * stride));
        s5.Store(leftSteps[5], ref steps, ref zeros, ref Unsafe.Add(ref c, 5 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OneRow<T>(ReadOnlySpan<byte> left, float step, int panel, Span<float> product)
        where T : struct, IByteProducts
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref _panels[panel * Rows * PanelWidth];
        ByteSums sums = default;
        for (var k = 0; k < Rows; k += Group)
            sums = sums.Plus<T>(ref Unsafe.Add(ref a, k), ref Unsafe.Add(ref b, k * PanelWidth));
        sums.Store(step, ref _steps[panel * PanelWidth], ref _zeros[panel * PanelWidth], ref product[panel * PanelWidth]);
    }

    private void MultiplySingle(QuantizedRows left, Span<float> product, int stride)
    {
        _wholes!.Multiply(left.Wholes(), Rows, left.Count, product, stride, add: false);
        if (_kernel == ByteKernel.None)
            return;
        for (var row = 0; row < left.Count; row++)
            for (var column = 0; column < PaddedColumns; column++)
            {
                ref var cell = ref product[(row * stride) + column];
                cell = cell * _steps[column] * left.Steps[row];
            }
    }
}
