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
        int depth = 0, deepest = 0, elements = 0;
        long weight = 0;
        for (INode? node = root; node is not null && deepest <= limit;)
        {
            if (node is IElement)
                (elements, weight) = (elements + 1, weight + depth);
            if (node.FirstChild is { } child)
            {
                deepest = Math.Max(deepest, ++depth);
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
                (node, depth) = (node.Parent, depth - 1);
            node = node == root ? null : node?.NextSibling;
        }
        return new PageShape(deepest, elements, weight);
    }
}
