using System.Collections.Immutable;

namespace Hearsay.Language.Neural;

/// <summary>The sizes of a network and what its outputs stand for.</summary>
/// <param name="Width">Of a token's vector; a multiple of 16.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="ArcWidth">Of a token's vectors as dependent and as head; a multiple of 16.</param>
/// <param name="LabelWidth">Of the hidden layer that tells relations; a multiple of 16.</param>
/// <param name="OutputWidth">Of the hidden layer that tells tags and names; a multiple of 16.</param>
/// <param name="Rows">Rows of the embedding.</param>
internal sealed record NetworkShape(int Width, int Layers, int ArcWidth, int LabelWidth, int OutputWidth, int Rows)
{
    /// <summary>The relation of a sentence's root, and the first of <see cref="Relations"/>.</summary>
    public const string Root = "root";

    /// <summary>What a token is as part of a name: none, then the classes in order.</summary>
    public static ImmutableArray<string> Names { get; } = ["none", .. Enum.GetNames<NameClass>()];

    /// <summary>Distances between head and dependent that have a weight of their own, a side.</summary>
    public const int Distances = 16;

    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Relations, <c>root</c> first.</summary>
    public required ImmutableArray<string> Relations { get; init; }

    public int TagColumns => Padded(Tags.Length);

    public static int NameColumns => Padded(Names.Length);

    public int RelationColumns => Padded(Relations.Length);

    public int OutputColumns => TagColumns + NameColumns;

    public int ProjectionColumns => 2 * (ArcWidth + LabelWidth);

    /// <summary>The weight for a head's distance: dependents before their head first, then those behind; far ones together.</summary>
    public static int DistanceOf(int dependent, int head)
    {
        var distance = Math.Abs(dependent - head);
        var place = distance <= 8 ? distance - 1 : distance <= 10 ? 8 : distance <= 13 ? 9 : distance <= 17 ? 10 : distance <= 23 ? 11 : distance <= 31 ? 12 : distance <= 45 ? 13 : distance <= 70 ? 14 : 15;
        return (dependent < head ? 0 : Distances) + place;
    }

    private static int Padded(int columns) => (columns + PackedMatrix.PanelWidth - 1) / PackedMatrix.PanelWidth * PackedMatrix.PanelWidth;
}
