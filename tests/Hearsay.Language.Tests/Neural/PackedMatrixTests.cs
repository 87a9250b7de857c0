using Hearsay.Language.Neural;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

public sealed class PackedMatrixTests
{
    [Theory]
    [InlineData(1, 16, 16)]
    [InlineData(6, 24, 32)]
    [InlineData(20, 7, 19)]
    [InlineData(7, 7, 19)]
    [InlineData(13, 40, 48)]
    [InlineData(8, 9, 70)]
    public void A_product_is_that_of_the_cells(int count, int inner, int columns)
    {
        var (left, right) = (Numbers(count * inner, 1), Numbers(inner * columns, 2));
        var matrix = new PackedMatrix(inner, columns, right);
        var product = new float[count * matrix.PaddedColumns];
        matrix.Multiply(left, inner, count, product, matrix.PaddedColumns, add: false);
        matrix.Multiply(left, inner, count, product, matrix.PaddedColumns, add: true);
        for (var row = 0; row < count; row++)
            for (var column = 0; column < matrix.PaddedColumns; column++)
                Assert.Equal(column < columns ? 2 * Cell(left, right, inner, columns, row, column) : 0, product[(row * matrix.PaddedColumns) + column], 1e-4f);
    }

    [Fact]
    public void A_transpose_multiplies_as_one()
    {
        var cells = Numbers(16 * 24, 3);
        var transposed = new float[cells.Length];
        for (var row = 0; row < 16; row++)
            for (var column = 0; column < 24; column++)
                transposed[(column * 16) + row] = cells[(row * 24) + column];
        var (matrix, same) = (new PackedMatrix(24, 16), new PackedMatrix(24, 16, transposed));
        matrix.PackTransposed(cells);
        var left = Numbers(3 * 24, 4);
        var (product, other) = (new float[3 * 16], new float[3 * 16]);
        matrix.Multiply(left, 24, 3, product, 16, add: false);
        same.Multiply(left, 24, 3, other, 16, add: false);
        Assert.Equal(other, product);
    }

    [Fact]
    public void A_row_gives_the_same_bits_alone_and_among_others()
    {
        const int Columns = 80;
        var matrix = new PackedMatrix(48, Columns, Numbers(48 * Columns, 5));
        var left = Numbers(13 * 48, 6);
        var (together, alone) = (new float[13 * Columns], new float[Columns]);
        matrix.Multiply(left, 48, 13, together, Columns, add: false);
        for (var row = 0; row < 13; row++)
        {
            matrix.Multiply(left.AsSpan(row * 48, 48), 48, 1, alone, Columns, add: false);
            Assert.Equal(alone, together.AsSpan(row * Columns, Columns).ToArray());
        }
    }

    [Fact]
    public void A_panel_gives_the_same_bits_alone_and_beside_another()
    {
        const int Inner = 48, Both = 2 * PackedMatrix.PanelWidth;
        var cells = Numbers(Inner * Both, 7);
        var (both, second) = (new PackedMatrix(Inner, Both, cells), new PackedMatrix(Inner, PackedMatrix.PanelWidth));
        second.Pack([.. Enumerable.Range(0, Inner).SelectMany(row => cells.AsSpan((row * Both) + PackedMatrix.PanelWidth, PackedMatrix.PanelWidth).ToArray())]);
        var left = Numbers(9 * Inner, 8);
        var (together, alone) = (new float[9 * Both], new float[9 * PackedMatrix.PanelWidth]);
        both.Multiply(left, Inner, 9, together, Both, add: false);
        second.Multiply(left, Inner, 9, alone, PackedMatrix.PanelWidth, add: false);
        for (var row = 0; row < 9; row++)
            Assert.Equal(alone.AsSpan(row * PackedMatrix.PanelWidth, PackedMatrix.PanelWidth), together.AsSpan((row * Both) + PackedMatrix.PanelWidth, PackedMatrix.PanelWidth));
    }

    internal static float[] Numbers(int count, int seed)
    {
        var chance = new Hearsay.Training.Neural.Dropout((ulong)seed);
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
            numbers[i] = chance.NextShare() - 0.5f;
        return numbers;
    }

    private static float Cell(float[] left, float[] right, int inner, int columns, int row, int column)
    {
        var sum = 0.0;
        for (var k = 0; k < inner; k++)
            sum += left[(row * inner) + k] * (double)right[(k * columns) + column];
        return (float)sum;
    }
}
