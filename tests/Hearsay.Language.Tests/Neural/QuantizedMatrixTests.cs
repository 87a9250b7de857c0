using System.Runtime.Intrinsics.X86;
using Hearsay.Language.Neural;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

public sealed class QuantizedMatrixTests
{
    public static TheoryData<int, int, int> Sizes => new() { { 1, 16, 16 }, { 5, 32, 48 }, { 6, 192, 64 }, { 7, 64, 19 }, { 20, 48, 70 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_product_is_nearly_that_of_the_cells(int count, int inner, int columns)
    {
        var (left, right) = (PackedMatrixTests.Numbers(count * inner, 1), PackedMatrixTests.Numbers(inner * columns, 2));
        var matrix = new QuantizedMatrix(inner, columns, right);
        var exact = new PackedMatrix(inner, columns, right);
        var (product, wanted) = (Product(matrix, left, inner, count), new float[count * exact.PaddedColumns]);
        exact.Multiply(left, inner, count, wanted, exact.PaddedColumns, add: false);
        // Half a step of .5/63 in the cells and of .5/127 in the rows, at most, for each of the factors below .5.
        var farthest = inner * .5f * ((.25f / 63) + (.25f / 127));
        for (var i = 0; i < wanted.Length; i++)
            Assert.Equal(wanted[i], product[i], farthest);
        Assert.All(Enumerable.Range(0, count), row => Assert.All(Enumerable.Range(columns, matrix.PaddedColumns - columns), column => Assert.Equal(0, product[(row * matrix.PaddedColumns) + column])));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_way_of_adding_up_gives_the_same_bits(int count, int inner, int columns)
    {
        var (left, right) = (PackedMatrixTests.Numbers(count * inner, 3), PackedMatrixTests.Numbers(inner * columns, 4));
        var single = Product(new QuantizedMatrix(inner, columns, right, ByteKernel.Single), left, inner, count);
        if (Avx2.IsSupported)
            Assert.Equal(single, Product(new QuantizedMatrix(inner, columns, right, ByteKernel.Paired), left, inner, count));
        if (AvxVnni.IsSupported)
            Assert.Equal(single, Product(new QuantizedMatrix(inner, columns, right, ByteKernel.Fused), left, inner, count));
        Assert.Equal(single, Product(new QuantizedMatrix(inner, columns, right), left, inner, count));
    }

    [Fact]
    public void The_largest_sums_are_exact()
    {
        const int Inner = QuantizedMatrix.MostRows;
        float[] ones = [.. Enumerable.Repeat(1f, Inner)], row = [.. Enumerable.Repeat(-2f, Inner)];
        foreach (var kernel in Enum.GetValues<ByteKernel>().Where(IsSupported))
            Assert.Equal(-2f * Inner, Product(new QuantizedMatrix(Inner, 1, ones, kernel), row, Inner, 1)[0], .01f);
    }

    [Fact]
    public void A_row_gives_the_same_bits_alone_and_among_others()
    {
        const int Inner = 48, Columns = 32;
        var matrix = new QuantizedMatrix(Inner, Columns, PackedMatrixTests.Numbers(Inner * Columns, 5));
        var left = PackedMatrixTests.Numbers(13 * Inner, 6);
        var together = Product(matrix, left, Inner, 13);
        for (var row = 0; row < 13; row++)
            Assert.Equal(Product(matrix, left[(row * Inner)..((row + 1) * Inner)], Inner, 1), together.AsSpan(row * Columns, Columns).ToArray());
    }

    [Fact]
    public void What_is_not_rounded_gives_the_product_of_the_cells_to_the_bit()
    {
        const int Inner = 64, Columns = 48, Count = 8, Stride = 80;
        var (left, right) = (PackedMatrixTests.Numbers(Count * Stride, 7), PackedMatrixTests.Numbers(Inner * Columns, 8));
        var rows = new QuantizedRows(rounded: false);
        rows.Take(left, Stride, Inner, Count);
        var (product, wanted) = (new float[Count * Columns], new float[Count * Columns]);
        new QuantizedMatrix(Inner, Columns, right, rounded: false).Multiply(rows, product, Columns);
        new PackedMatrix(Inner, Columns, right).Multiply(left, Stride, Count, wanted, Columns, add: false);
        Assert.Equal(wanted, product);
        Assert.ThrowsAny<ArgumentException>(() => new QuantizedMatrix(Inner, Columns, right).Multiply(rows, product, Columns));
    }

    [Fact]
    public void Rows_and_columns_of_zeros_give_zeros()
    {
        var rows = new float[2 * 16];
        rows[16] = 3;
        var cells = new float[16 * 16];
        cells[1] = 2;
        var product = Product(new QuantizedMatrix(16, 16, cells), rows, 16, 2);
        Assert.Equal(6f, product[17], 1e-5f);
        Assert.All(product.Where((_, at) => at != 17), cell => Assert.Equal(0, cell));
    }

    [Fact]
    public void A_row_is_rounded_to_steps_of_its_own()
    {
        var rows = new QuantizedRows();
        rows.Take([1f, -1f, .5f, 0f, .004f, .0039f, .. new float[10], 100f, .. new float[15]], 16, 16, 2);
        Assert.Equal([255, 1, 192, 128, 129, 128], rows.Bytes[..6].ToArray());
        Assert.Equal([255, 128], rows.Bytes[16..18].ToArray());
        Assert.Equal([1f / 127, 100f / 127], rows.Steps.ToArray());
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        var rows = new QuantizedRows();
        Assert.ThrowsAny<ArgumentException>(() => new QuantizedMatrix(15, 16, new float[15 * 16]));
        Assert.ThrowsAny<ArgumentException>(() => new QuantizedMatrix(QuantizedMatrix.MostRows + 16, 1, new float[QuantizedMatrix.MostRows + 16]));
        Assert.ThrowsAny<ArgumentException>(() => rows.Take(new float[24], 24, 24, 1));
        rows.Take(new float[32], 16, 16, 2);
        var matrix = new QuantizedMatrix(16, 16, new float[16 * 16]);
        Assert.ThrowsAny<ArgumentException>(() => matrix.Multiply(rows, new float[32], 15));
        Assert.ThrowsAny<ArgumentException>(() => matrix.Multiply(rows, new float[31], 16));
        Assert.ThrowsAny<ArgumentException>(() => new QuantizedMatrix(32, 16, new float[32 * 16]).Multiply(rows, new float[32], 16));
    }

    private static bool IsSupported(ByteKernel kernel) => kernel switch { ByteKernel.Fused => AvxVnni.IsSupported, ByteKernel.Paired => Avx2.IsSupported, _ => kernel != ByteKernel.None };

    private static float[] Product(QuantizedMatrix matrix, float[] left, int inner, int count)
    {
        var rows = new QuantizedRows();
        rows.Take(left, inner, inner, count);
        var product = new float[count * matrix.PaddedColumns];
        matrix.Multiply(rows, product, matrix.PaddedColumns);
        return product;
    }
}
