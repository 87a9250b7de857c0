using Hearsay.Language.Neural;

namespace Hearsay.Reader.TellingModel;

/// <summary>The weights of a telling network as plain arrays, row by row.</summary>
internal sealed class TellingWeights
{
    public TellingWeights(TellingShape shape)
    {
        Shape = shape;
        var (width, cues, roles) = (shape.Width, shape.CueWidth, shape.RoleWidth);
        Entry = new float[shape.Inputs * width];
        Marks = new float[TokenMarks.Rows * width];
        Recurrent = [.. Enumerable.Range(0, shape.Layers).Select(_ => new float[width * 3 * width])];
        Gates = [.. Enumerable.Range(0, shape.Layers).Select(_ => new float[RecurrentLayer.WeightRows * width])];
        Hidden = new float[width * cues];
        HiddenBias = new float[cues];
        Output = new float[cues * TellingShape.OutputColumns];
        OutputBias = new float[TellingShape.OutputColumns];
        Token = new float[width * roles];
        Cue = new float[width * roles];
        RoleBias = new float[roles];
        Pairs = new float[PairMarks.Rows * roles];
        Role = new float[roles * TellingShape.OutputColumns];
        RoleOutputBias = new float[TellingShape.OutputColumns];
        CueTransitions = new float[(TellingShape.CueLabels + 1) * TellingShape.CueLabels];
        RoleTransitions = new float[(TellingShape.RoleLabels + 1) * TellingShape.RoleLabels];
    }

    public TellingShape Shape { get; }

    /// <summary>How many weights <see cref="OfMarks"/> and <see cref="Dense"/> have in a network of some shape.</summary>
    public static (long OfMarks, long Dense) Counts(TellingShape shape)
    {
        long width = shape.Width, cues = shape.CueWidth, roles = shape.RoleWidth, columns = TellingShape.OutputColumns;
        return ((TokenMarks.Rows * width) + (PairMarks.Rows * roles),
            (shape.Inputs * width) + (shape.Layers * width * ((3 * width) + RecurrentLayer.WeightRows)) + ((width + 1) * cues) + ((cues + 1) * columns) + (((2 * width) + 1) * roles)
            + ((roles + 1) * columns) + ((TellingShape.CueLabels + 1) * TellingShape.CueLabels) + ((TellingShape.RoleLabels + 1) * TellingShape.RoleLabels));
    }

    /// <summary>From the vectors of the language analysis.</summary>
    public float[] Entry { get; }

    /// <summary>A row for each of <see cref="TokenMarks"/>.</summary>
    public float[] Marks { get; }

    public float[][] Recurrent { get; }

    public float[][] Gates { get; }

    public float[] Hidden { get; }

    public float[] HiddenBias { get; }

    public float[] Output { get; }

    public float[] OutputBias { get; }

    /// <summary>To the hidden layer of roles, from the token.</summary>
    public float[] Token { get; }

    /// <summary>To the hidden layer of roles, from the cue.</summary>
    public float[] Cue { get; }

    public float[] RoleBias { get; }

    /// <summary>To the hidden layer of roles, a row for each of <see cref="PairMarks"/>.</summary>
    public float[] Pairs { get; }

    public float[] Role { get; }

    public float[] RoleOutputBias { get; }

    /// <summary>Score of going from cue label <c>a</c> to <c>b</c> at <c>[(a + 1) * labels + b]</c>; row 0 is the start.</summary>
    public float[] CueTransitions { get; }

    /// <summary>The same for roles.</summary>
    public float[] RoleTransitions { get; }

    /// <summary>Those of which a token or pair uses a few rows.</summary>
    public IEnumerable<float[]> OfMarks => [Marks, Pairs];

    /// <summary>All others, in a fixed order.</summary>
    public IEnumerable<float[]> Dense =>
        [Entry, .. Recurrent, .. Gates, Hidden, HiddenBias, Output, OutputBias, Token, Cue, RoleBias, Role, RoleOutputBias, CueTransitions, RoleTransitions];

    /// <summary>All of them, in a fixed order.</summary>
    public IEnumerable<float[]> All => [.. OfMarks, .. Dense];
}
