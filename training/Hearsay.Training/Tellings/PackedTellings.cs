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
        Entry = new PackedNetwork.Pair(shape.Inputs, shape.Width);
        Recurrent = [.. weights.Recurrent.Select(_ => new PackedNetwork.Pair(shape.Width, 3 * shape.Width))];
        Hidden = new PackedNetwork.Pair(shape.Width, shape.CueWidth);
        Output = new PackedNetwork.Pair(shape.CueWidth, TellingShape.OutputColumns);
        Token = new PackedNetwork.Pair(shape.Width, shape.RoleWidth);
        Cue = new PackedNetwork.Pair(shape.Width, shape.RoleWidth);
        Role = new PackedNetwork.Pair(shape.RoleWidth, TellingShape.OutputColumns);
    }

    public PackedNetwork.Pair Entry { get; }

    public PackedNetwork.Pair[] Recurrent { get; }

    public PackedNetwork.Pair Hidden { get; }

    public PackedNetwork.Pair Output { get; }

    public PackedNetwork.Pair Token { get; }

    public PackedNetwork.Pair Cue { get; }

    public PackedNetwork.Pair Role { get; }

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
