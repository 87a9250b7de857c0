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
        Window = new PackedPair(3 * shape.Width, shape.Width);
        Recurrent = [.. weights.Recurrent.Select(_ => new PackedPair(shape.Width, 3 * shape.Width))];
        Projection = new PackedPair(shape.Width, shape.ProjectionColumns);
        Arcs = new PackedPair(shape.ArcWidth, shape.ArcWidth);
        Labels = new PackedPair(shape.LabelWidth, shape.RelationColumns);
        Hidden = new PackedPair(shape.Width, shape.OutputWidth);
        Output = new PackedPair(shape.OutputWidth, shape.OutputColumns);
    }

    public PackedPair Window { get; }

    public PackedPair[] Recurrent { get; }

    public PackedPair Projection { get; }

    public PackedPair Arcs { get; }

    public PackedPair Labels { get; }

    public PackedPair Hidden { get; }

    public PackedPair Output { get; }

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
}
