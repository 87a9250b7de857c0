using Hearsay.Reader.TellingModel;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Tellings;

/// <summary>The matrices of a network of tellings laid out for going forward and back; packed anew after each step.</summary>
internal sealed class PackedTellings
{
    private readonly TellingWeights _weights;

    public PackedTellings(TellingWeights weights)
    {
        _weights = weights;
        var shape = weights.Shape;
        Entry = new PackedPair(shape.Inputs, shape.Width);
        Recurrent = [.. weights.Recurrent.Select(_ => new PackedPair(shape.Width, 3 * shape.Width))];
        Hidden = new PackedPair(shape.Width, shape.CueWidth);
        Output = new PackedPair(shape.CueWidth, TellingShape.OutputColumns);
        Token = new PackedPair(shape.Width, shape.RoleWidth);
        Cue = new PackedPair(shape.Width, shape.RoleWidth);
        Role = new PackedPair(shape.RoleWidth, TellingShape.OutputColumns);
    }

    public PackedPair Entry { get; }

    public PackedPair[] Recurrent { get; }

    public PackedPair Hidden { get; }

    public PackedPair Output { get; }

    public PackedPair Token { get; }

    public PackedPair Cue { get; }

    public PackedPair Role { get; }

    public void Pack()
    {
        Entry.Pack(_weights.Entry);
        for (var i = 0; i < Recurrent.Length; i++)
            Recurrent[i].Pack(_weights.Recurrent[i]);
        Hidden.Pack(_weights.Hidden);
        Output.Pack(_weights.Output);
        Token.Pack(_weights.Token);
        Cue.Pack(_weights.Cue);
        Role.Pack(_weights.Role);
    }
}
