namespace Hearsay.Reader.TellingModel;

/// <summary>Room for what a telling network works out on the way; grows with the longest stretch and is used again. Not thread-safe.</summary>
internal sealed class TellingSpace
{
    private int _tokens;

    /// <summary>What goes into the next layer; behind the last, the encoded tokens.</summary>
    public float[] Inputs { get; set; } = [];

    public float[] Outputs { get; set; } = [];

    public float[] Gates { get; private set; } = [];

    public float[] States { get; private set; } = [];

    /// <summary>The scores of cue labels, <see cref="TellingShape.OutputColumns"/> a token.</summary>
    public float[] Cues { get; private set; } = [];

    /// <summary>What a token as such puts into the hidden layer of roles.</summary>
    public float[] Tokens { get; private set; } = [];

    /// <summary>The hidden layer of roles, for the tokens of one window.</summary>
    public float[] Hidden { get; private set; } = [];

    /// <summary>The scores of roles, <see cref="TellingShape.OutputColumns"/> a token of the window.</summary>
    public float[] Roles { get; private set; } = [];

    public void Reserve(TellingShape shape, int tokens)
    {
        if (tokens <= _tokens)
            return;
        _tokens = tokens;
        (Inputs, Outputs, States) = (new float[tokens * shape.Width], new float[tokens * shape.Width], new float[tokens * shape.Width]);
        Gates = new float[tokens * Math.Max(3 * shape.Width, shape.CueWidth)];
        (Cues, Roles) = (new float[tokens * TellingShape.OutputColumns], new float[tokens * TellingShape.OutputColumns]);
        (Tokens, Hidden) = (new float[tokens * shape.RoleWidth], new float[tokens * shape.RoleWidth]);
    }
}
