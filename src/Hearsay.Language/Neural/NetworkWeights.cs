namespace Hearsay.Language.Neural;

/// <summary>The weights of a network as plain arrays, row by row.</summary>
internal sealed class NetworkWeights
{
    public NetworkWeights(NetworkShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        Shape = shape;
        var (width, arcs, labels) = (shape.Width, shape.ArcWidth, shape.LabelWidth);
        Embedding = new float[shape.Rows * width];
        Window = new float[3 * width * width];
        WindowBias = new float[width];
        Recurrent = [.. Enumerable.Range(0, shape.Layers).Select(_ => new float[width * 3 * width])];
        Gates = [.. Enumerable.Range(0, shape.Layers).Select(_ => new float[RecurrentLayer.WeightRows * width])];
        Projection = new float[width * shape.ProjectionColumns];
        ProjectionBias = new float[shape.ProjectionColumns];
        Arcs = new float[arcs * arcs];
        ArcBias = new float[arcs];
        ArcRoot = new float[arcs];
        Distance = new float[2 * NetworkShape.Distances];
        LabelRoot = new float[labels];
        Labels = new float[labels * shape.RelationColumns];
        LabelBias = new float[shape.RelationColumns];
        Hidden = new float[width * shape.OutputWidth];
        HiddenBias = new float[shape.OutputWidth];
        Output = new float[shape.OutputWidth * shape.OutputColumns];
        OutputBias = new float[shape.OutputColumns];
    }

    public NetworkShape Shape { get; }

    /// <summary>How many weights <see cref="Dense"/> has in a network of some shape.</summary>
    public static long DenseCount(NetworkShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        long width = shape.Width, arcs = shape.ArcWidth, labels = shape.LabelWidth, outputs = shape.OutputWidth;
        return (3 * width * width) + width + (shape.Layers * width * ((3 * width) + RecurrentLayer.WeightRows)) + ((width + 1) * shape.ProjectionColumns) + (arcs * arcs) + (2 * arcs)
            + (2 * NetworkShape.Distances) + labels + ((labels + 1) * shape.RelationColumns) + ((width + 1) * outputs) + ((outputs + 1) * shape.OutputColumns);
    }

    /// <summary>A row for each trait that is known.</summary>
    public float[] Embedding { get; }

    /// <summary>From a token's vector and its two neighbours' to the next layer.</summary>
    public float[] Window { get; }

    public float[] WindowBias { get; }

    public float[][] Recurrent { get; }

    public float[][] Gates { get; }

    /// <summary>To a token's vectors as dependent and head of an arc, then as dependent and head of a relation.</summary>
    public float[] Projection { get; }

    public float[] ProjectionBias { get; }

    public float[] Arcs { get; }

    public float[] ArcBias { get; }

    /// <summary>The root's vector as head of an arc.</summary>
    public float[] ArcRoot { get; }

    public float[] Distance { get; }

    /// <summary>The root's vector as head of a relation.</summary>
    public float[] LabelRoot { get; }

    public float[] Labels { get; }

    public float[] LabelBias { get; }

    /// <summary>To the hidden layer behind tags and names.</summary>
    public float[] Hidden { get; }

    public float[] HiddenBias { get; }

    public float[] Output { get; }

    public float[] OutputBias { get; }

    /// <summary>All but the embedding, in a fixed order.</summary>
    public IEnumerable<float[]> Dense =>
        [Window, WindowBias, .. Recurrent, .. Gates, Projection, ProjectionBias, Arcs, ArcBias, ArcRoot, Distance, LabelRoot, Labels, LabelBias, Hidden, HiddenBias, Output, OutputBias];
}
