using AngleSharp.Dom;

namespace Hearsay.Intake.Web;

/// <summary>How large a parsed page is, measured without recursion.</summary>
/// <param name="Depth">Nodes within each other at the deepest place.</param>
/// <param name="Elements">Number of elements.</param>
/// <param name="Weight">Sum over all elements of how deep each lies.</param>
internal readonly record struct PageShape(int Depth, int Elements, long Weight)
{
    /// <summary>Goes through the page until it is deeper than <paramref name="limit"/>.</summary>
    public static PageShape Of(INode root, int limit)
    {
        var open = new Stack<(INode Parent, int Next)>();
        int deepest = 0, elements = 0;
        long weight = 0;
        open.Push((root, 0));
        while (deepest <= limit && open.TryPop(out var at))
        {
            if (at.Next == at.Parent.ChildNodes.Length)
                continue;
            open.Push((at.Parent, at.Next + 1));
            var node = at.Parent.ChildNodes[at.Next];
            if (node is IElement)
                (elements, weight) = (elements + 1, weight + open.Count);
            if (!node.HasChildNodes)
                continue;
            open.Push((node, 0));
            deepest = Math.Max(deepest, open.Count);
        }
        return new PageShape(deepest, elements, weight);
    }
}
