using System.Runtime.CompilerServices;
using Hearsay.Language.Linear;

namespace Hearsay.Language.Parsing;

/// <summary>
/// The features a transition is chosen by: words, tags, children, valencies and distances of the three topmost tokens of the stack and the three next ones
/// (the templates of Zhang and Nivre 2011, fitted to the arc-hybrid system).
/// </summary>
internal static class ParseFeatures
{
    /// <summary>Room enough for all of them.</summary>
    public const int Most = 96;

    private const int FarApart = 6;

    /// <summary>Writes the features of a state; gives their number.</summary>
    public static int Fill(ParseState state, Span<ulong> features)
    {
        var writer = new FeatureWriter(features);
        ref readonly var s0 = ref state.NodeAt(state.Stack(0));
        ref readonly var s1 = ref state.NodeAt(state.Stack(1));
        ref readonly var s2 = ref state.NodeAt(state.Stack(2));
        ref readonly var b0 = ref state.NodeAt(state.Buffer(0));
        ref readonly var b1 = ref state.NodeAt(state.Buffer(1));
        ref readonly var b2 = ref state.NodeAt(state.Buffer(2));
        Single(ref writer, s0, s1, s2, b0, b1, b2);
        Pairs(ref writer, s0, s1, b0, b1);
        Triples(ref writer, s0, s1, s2, b0, b1, b2);
        Children(ref writer, state, s0, s1, b0);
        Counts(ref writer, state, s0, s1, b0);
        return writer.Count;
    }

    private static void Single(ref FeatureWriter to, in ParseState.Node s0, in ParseState.Node s1, in ParseState.Node s2, in ParseState.Node b0, in ParseState.Node b1, in ParseState.Node b2)
    {
        to.Add(s0.Word);
        to.Add(s0.Tag);
        to.Add(s0.Word, s0.Tag);
        to.Add(s1.Word);
        to.Add(s1.Tag);
        to.Add(s1.Word, s1.Tag);
        to.Add(s2.Tag);
        to.Add(s2.Word, s2.Tag);
        to.Add(b0.Word);
        to.Add(b0.Tag);
        to.Add(b0.Word, b0.Tag);
        to.Add(b1.Word);
        to.Add(b1.Tag);
        to.Add(b1.Word, b1.Tag);
        to.Add(b2.Tag);
        to.Add(b2.Word, b2.Tag);
    }

    private static void Pairs(ref FeatureWriter to, in ParseState.Node s0, in ParseState.Node s1, in ParseState.Node b0, in ParseState.Node b1)
    {
        to.Add(s0.Word, s0.Tag, b0.Word, b0.Tag);
        to.Add(s0.Word, s0.Tag, b0.Tag);
        to.Add(s0.Tag, b0.Word, b0.Tag);
        to.Add(s0.Word, b0.Word);
        to.Add(s0.Tag, b0.Tag);
        to.Add(s0.Suffix, b0.Suffix);
        to.Add(s1.Word, s1.Tag, s0.Word, s0.Tag);
        to.Add(s1.Word, s1.Tag, s0.Tag);
        to.Add(s1.Tag, s0.Word, s0.Tag);
        to.Add(s1.Word, s0.Word);
        to.Add(s1.Tag, s0.Tag);
        to.Add(s1.Word, b0.Word);
        to.Add(s1.Tag, b0.Tag);
        to.Add(s1.Word, b0.Tag);
        to.Add(b0.Tag, b1.Tag);
        to.Add(b0.Word, b1.Tag);
        to.Add(b0.Tag, b1.Word);
    }

    private static void Triples(ref FeatureWriter to, in ParseState.Node s0, in ParseState.Node s1, in ParseState.Node s2, in ParseState.Node b0, in ParseState.Node b1, in ParseState.Node b2)
    {
        to.Add(b0.Tag, b1.Tag, b2.Tag);
        to.Add(s0.Tag, b0.Tag, b1.Tag);
        to.Add(s0.Word, b0.Tag, b1.Tag);
        to.Add(s0.Tag, b0.Word, b1.Tag);
        to.Add(s1.Tag, s0.Tag, b0.Tag);
        to.Add(s1.Word, s0.Tag, b0.Tag);
        to.Add(s1.Tag, s0.Word, b0.Tag);
        to.Add(s1.Tag, s0.Tag, b0.Word);
        to.Add(s2.Tag, s1.Tag, s0.Tag);
        to.Add(s1.Tag, s0.Tag, b0.Tag, b1.Tag);
        to.Add(s0.Tag, b0.Tag, b1.Tag, b2.Tag);
    }

    private static void Children(ref FeatureWriter to, ParseState state, in ParseState.Node s0, in ParseState.Node s1, in ParseState.Node b0)
    {
        ref readonly var s0Left = ref state.ChildAt(s0.LeftChild);
        ref readonly var s0Right = ref state.ChildAt(s0.RightChild);
        ref readonly var s1Left = ref state.ChildAt(s1.LeftChild);
        ref readonly var s1Right = ref state.ChildAt(s1.RightChild);
        ref readonly var b0Left = ref state.ChildAt(b0.LeftChild);
        to.Add(s0.Tag, s0Left.Tag, s0Left.RelationHash);
        to.Add(s0.Tag, s0Right.Tag, s0Right.RelationHash);
        to.Add(s1.Tag, s1Left.Tag, s1Left.RelationHash);
        to.Add(s1.Tag, s1Right.Tag, s1Right.RelationHash);
        to.Add(b0.Tag, b0Left.Tag, b0Left.RelationHash);
        to.Add(s0.Word, s0Left.Word);
        to.Add(s0.Word, s0Right.Word);
        to.Add(b0.Word, b0Left.Word);
        to.Add(s1.Word, s1Right.Word);
        to.Add(s0.Tag, s0Left.Tag, b0.Tag);
        to.Add(s0.Tag, s0Right.Tag, b0.Tag);
        to.Add(s0.Tag, b0.Tag, b0Left.Tag);
        to.Add(s1.Tag, s1Right.Tag, s0.Tag);
        to.Add(s1.Tag, s0.Tag, s0Left.Tag);
        to.Add(s1.Tag, s0.Tag, s0Right.Tag);
        to.Add(s1.Tag, s0.Tag, s0Left.Word);
        to.Add(s0.Tag, state.ChildAt(s0.SecondLeftChild).Tag, s0Left.Tag);
        to.Add(s0.Tag, state.ChildAt(s0.SecondRightChild).Tag, s0Right.Tag);
        to.Add(s0.Word, s0.LeftRelations);
        to.Add(s0.Word, s0.RightRelations);
        to.Add(s0.Tag, s0.LeftRelations, b0.Tag);
        to.Add(s0.Tag, s0.RightRelations, b0.Tag);
        to.Add(b0.Word, b0.LeftRelations);
        to.Add(b0.Tag, b0.LeftRelations, s0.Tag);
        to.Add(s1.Tag, s1.RightRelations, s0.Tag);
        to.Add(s1.Tag, s0.Tag, s0.LeftRelations);
        to.Add(s1.Word, s1.LeftRelations, s0.Tag);
    }

    private static void Counts(ref FeatureWriter to, ParseState state, in ParseState.Node s0, in ParseState.Node s1, in ParseState.Node b0)
    {
        var apart = Apart(state.Stack(0), state.Next, state.StackSize > 0);
        var stackApart = Apart(state.Stack(1), state.Stack(0), state.StackSize > 1);
        to.Add(s0.Word, apart);
        to.Add(s0.Tag, apart);
        to.Add(b0.Word, apart);
        to.Add(b0.Tag, apart);
        to.Add(s0.Tag, b0.Tag, apart);
        to.Add(s1.Tag, s0.Tag, stackApart);
        to.Add(s1.Word, stackApart);
        to.Add(s0.Word, Few(s0.LeftCount, s0.RightCount));
        to.Add(s0.Tag, Few(s0.LeftCount, s0.RightCount));
        to.Add(s1.Tag, Few(s1.LeftCount, s1.RightCount));
        to.Add(b0.Word, Few(b0.LeftCount, 0));
        to.Add(b0.Tag, Few(b0.LeftCount, 0), s0.Tag);
    }

    private static ulong Few(int left, int right) => FeatureHash.Of((Math.Min(left, 3) * 8) + Math.Min(right, 3));

    private static ulong Apart(int first, int second, bool both)
    {
        var apart = second - first;
        return FeatureHash.Of(!both ? 0 : apart < FarApart ? apart : apart < 11 ? FarApart : FarApart + 1);
    }

    /// <summary>Writes features, each under a template's number of its own.</summary>
    private ref struct FeatureWriter(Span<ulong> features)
    {
        private readonly Span<ulong> _features = features;

        public int Count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong a) => Put(a);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong a, ulong b) => Put(FeatureHash.Join(a, b));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong a, ulong b, ulong c) => Put(FeatureHash.Join(a, b, c));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong a, ulong b, ulong c, ulong d) => Put(FeatureHash.Join(a, b, c, d));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Put(ulong value)
        {
            _features[Count] = FeatureHash.Join((ulong)(uint)Count * 0x9E3779B97F4A7C15, value);
            Count++;
        }
    }
}
