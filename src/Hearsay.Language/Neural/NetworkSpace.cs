namespace Hearsay.Language.Neural;

/// <summary>Room for what a network works out on the way; grows with the longest stretch and is used again. Not thread-safe.</summary>
/// <param name="rounded">As the network's matrices are.</param>
internal sealed class NetworkSpace(bool rounded = true)
{
    private float[] _scores = [];
    private int _tokens;

    public float[] Inputs { get; set; } = [];

    public float[] Outputs { get; set; } = [];

    /// <summary>What is multiplied next.</summary>
    public QuantizedRows Rows { get; } = new(rounded);

    public float[] Gates { get; private set; } = [];

    public float[] States { get; private set; } = [];

    public float[] Projected { get; private set; } = [];

    public float[] Queries { get; private set; } = [];

    /// <summary>The hidden layer behind relations.</summary>
    public float[] Hidden { get; private set; } = [];

    public TreeDecoder Decoder { get; } = new();

    public void Reserve(NetworkShape shape, int tokens)
    {
        if (tokens <= _tokens)
            return;
        _tokens = tokens;
        Inputs = new float[tokens * shape.Width];
        Outputs = new float[tokens * shape.Width];
        States = new float[tokens * shape.Width];
        Gates = new float[tokens * Math.Max(3 * shape.Width, Math.Max(shape.OutputColumns, shape.RelationColumns))];
        Projected = new float[tokens * Math.Max(shape.ProjectionColumns, shape.OutputWidth)];
        Queries = new float[tokens * shape.ArcWidth];
        Hidden = new float[tokens * shape.LabelWidth];
    }

    /// <summary>Room for the scores of a sentence's arcs.</summary>
    public Span<float> Scores(int tokens)
    {
        if (_scores.Length < tokens * (tokens + 1))
            _scores = new float[tokens * (tokens + 1)];
        return _scores;
    }
}
