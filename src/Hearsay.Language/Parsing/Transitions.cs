using System.Collections.Immutable;
using Hearsay.Language.Linear;

namespace Hearsay.Language.Parsing;

/// <summary>
/// The transitions as classes of the model: 0 shifts; behind it one to attach left with each relation, then one to attach right with each. The first relation is <c>root</c>.
/// </summary>
internal sealed class Transitions
{
    public const string Root = "root";

    private readonly ulong[] _hashes;

    public Transitions(IEnumerable<string> relations)
    {
        Relations = [Root, .. relations.Where(relation => relation != Root).Distinct().Order(StringComparer.Ordinal)];
        _hashes = [.. Relations.Select(relation => FeatureHash.Of(relation))];
    }

    /// <summary>The relations, <c>root</c> first.</summary>
    public ImmutableArray<string> Relations { get; }

    public int Count => 1 + (2 * Relations.Length);

    /// <summary>The labels of the model's classes; the relations can be had back of them with <see cref="Of"/>.</summary>
    public ImmutableArray<string> Labels =>
        ["shift", .. Relations.Select(relation => "left " + relation), .. Relations.Select(relation => "right " + relation)];

    public static Transitions Of(SparseLinearModel model) =>
        new(model.Labels.Where(label => label.StartsWith("left ", StringComparison.Ordinal)).Select(label => label[5..]));

    public static int Left(int relation) => 1 + relation;

    public int Right(int relation) => 1 + Relations.Length + relation;

    /// <summary>Does a transition.</summary>
    public void Do(ParseState state, int transition)
    {
        var relation = (transition - 1) % Relations.Length;
        if (transition == 0)
            state.Shift();
        else if (transition <= Relations.Length)
            state.Left(relation, _hashes[relation]);
        else
            state.Right(relation, _hashes[relation]);
    }

    /// <summary>The classes a state allows, as ranges: shift, left, right. The root's only dependent is attached as <c>root</c>, and nothing else is.</summary>
    public void Allowed(ParseState state, out bool shift, out Range left, out Range right)
    {
        shift = state.MayShift;
        left = !state.MayLeft ? 0..0 : state.Next == state.Count ? 1..2 : 2..(1 + Relations.Length);
        right = state.MayRight ? (2 + Relations.Length)..Count : 0..0;
    }
}
