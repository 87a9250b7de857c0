using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>The matrices of a network laid out for going forward and, transposed, for going back; packed anew after each step.</summary>
internal sealed class PackedNetwork
{
    private readonly NetworkWeights _weights;

    public PackedNetwork(NetworkWeights weights)
    {
        _weights = weights;
        var shape = weights.Shape;
        Window = new Pair(3 * shape.Width, shape.Width);
        Recurrent = [.. weights.Recurrent.Select(_ => new Pair(shape.Width, 3 * shape.Width))];
        Projection = new Pair(shape.Width, shape.ProjectionColumns);
        Arcs = new Pair(shape.ArcWidth, shape.ArcWidth);
        Labels = new Pair(shape.LabelWidth, shape.RelationColumns);
        Hidden = new Pair(shape.Width, shape.OutputWidth);
        Output = new Pair(shape.OutputWidth, shape.OutputColumns);
    }

    public Pair Window { get; }

    public Pair[] Recurrent { get; }

    public Pair Projection { get; }

    public Pair Arcs { get; }

    public Pair Labels { get; }

    public Pair Hidden { get; }

    public Pair Output { get; }

    public void Pack()
    {
        Window.Pack(_weights.Window);
        for (var i = 0; i < Recurrent.Length; i++)
            Recurrent[i].Pack(_weights.Recurrent[i]);
        Projection.Pack(_weights.Projection);
        Arcs.Pack(_weights.Arcs);
        Labels.Pack(_weights.Labels);
        Hidden.Pack(_weights.Hidden);
        Output.Pack(_weights.Output);
    }

    /// <summary>A matrix and its transpose.</summary>
    internal sealed class Pair(int rows, int columns)
    {
        public PackedMatrix Forward { get; } = new(rows, columns);

        public PackedMatrix Back { get; } = new(columns, rows);

        public void Pack(float[] cells)
        {
            Forward.Pack(cells);
            Back.PackTransposed(cells);
        }
    }
}
