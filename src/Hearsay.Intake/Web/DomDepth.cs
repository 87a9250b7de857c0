using AngleSharp.Dom;

namespace Hearsay.Intake.Web;

/// <summary>How deep the elements of a parsed page lie within each other, measured without recursion.</summary>
internal static class DomDepth
{
    public static bool Exceeds(INode root, int limit)
    {
        var depth = 0;
        for (INode? node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                if (++depth > limit)
                    return true;
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
                (node, depth) = (node.Parent, depth - 1);
            node = node == root ? null : node?.NextSibling;
        }
        return false;
    }
}
