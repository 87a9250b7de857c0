using Hearsay.Language;
using Hearsay.Language.Parsing;

namespace Hearsay.Training.Language;

/// <summary>What each transition costs, in arcs of the right tree that can no longer be had (Goldberg and Nivre 2013, for the arc-hybrid system).</summary>
internal sealed class DynamicOracle
{
    private readonly int[] _heads;

    /// <summary>For a sentence; the root is the number behind the last token.</summary>
    public DynamicOracle(Analysis gold, TokenRange sentence)
    {
        _heads = new int[sentence.Count + 1];
        for (var i = 0; i < sentence.Count; i++)
            _heads[i] = gold.Heads[sentence.First + i] < 0 ? sentence.Count : gold.Heads[sentence.First + i] - sentence.First;
        _heads[sentence.Count] = -2;
    }

    public int HeadOf(int token) => _heads[token];

    /// <summary>Whether no two arcs cross, so that the system can build the tree.</summary>
    public bool IsProjective()
    {
        var count = _heads.Length - 1;
        for (var i = 0; i < count; i++)
        {
            var (low, high) = (Math.Min(i, _heads[i]), Math.Max(i, _heads[i]));
            for (var between = low + 1; between < high; between++)
                if (between < count && (_heads[between] < low || _heads[between] > high))
                    return false;
        }
        return true;
    }

    public int ShiftCost(ParseState state)
    {
        var cost = 0;
        for (var below = 0; below < state.StackSize; below++)
        {
            if (_heads[state.Stack(below)] == state.Next)
                cost++;
            if (below > 0 && _heads[state.Next] == state.Stack(below))
                cost++;
        }
        return cost;
    }

    public int LeftCost(ParseState state)
    {
        var top = state.Stack(0);
        var head = _heads[top];
        var lost = head > state.Next || (state.StackSize > 1 && head == state.Stack(1)) ? 1 : 0;
        return lost + DependentsAhead(state, top);
    }

    public int RightCost(ParseState state)
    {
        var top = state.Stack(0);
        return (_heads[top] >= state.Next ? 1 : 0) + DependentsAhead(state, top);
    }

    private int DependentsAhead(ParseState state, int token)
    {
        var count = 0;
        for (var ahead = state.Next; ahead < state.Count; ahead++)
            count += _heads[ahead] == token ? 1 : 0;
        return count;
    }
}
