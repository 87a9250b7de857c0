using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>A matrix laid out for going forward, and its transpose for going back.</summary>
internal sealed class PackedPair(int rows, int columns)
{
    public PackedMatrix Forward { get; } = new(rows, columns);

    public PackedMatrix Back { get; } = new(columns, rows);

    public void Pack(float[] cells)
    {
        Forward.Pack(cells);
        Back.PackTransposed(cells);
    }
}
