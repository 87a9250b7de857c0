namespace Hearsay.Language.Neural;

/// <summary>What a network says of each token of a text: places among the shape's labels, and heads, -1 for the root.</summary>
internal sealed class NetworkOutputs(int tokens, int width)
{
    public int[] Tags { get; } = new int[tokens];

    public int[] Names { get; } = new int[tokens];

    public int[] Heads { get; } = new int[tokens];

    public int[] Relations { get; } = new int[tokens];

    /// <summary>The encoded tokens, one after the other.</summary>
    public float[] Vectors { get; } = new float[tokens * width];
}
