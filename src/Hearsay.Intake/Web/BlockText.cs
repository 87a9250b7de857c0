using System.Text;
using AngleSharp.Dom;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Web;

/// <summary>
/// The text of a piece of a page: one line a block, a new line for each line break, white space (non-breaking spaces too)
/// within a line made single spaces, cells of a row parted by a tab, no empty lines, no markup, entities decoded. Lists of nothing but links are left out.
/// </summary>
internal sealed class BlockText
{
    private static readonly HashSet<string> Blocks = Tsv.Words("blocks.tsv");
    private static readonly HashSet<string> Silent = Tsv.Words("silent.tsv");

    private readonly StringBuilder _text = new();
    private bool _space, _line, _cell;

    public static string Of(INode root)
    {
        var writer = new BlockText();
        writer.Walk(root);
        return writer._text.ToString();
    }

    private void Walk(INode root)
    {
        var open = new Stack<(INode Parent, int Next)>();
        for (INode? node = root; node is not null; node = NextOf(open))
            if (Enter(node) && node.HasChildNodes)
                open.Push((node, 0));
            else
                Leave(node);
    }

    /// <summary>The next child of the innermost open node that has one left. Asking a node for its sibling would take time by the number of its siblings.</summary>
    private INode? NextOf(Stack<(INode Parent, int Next)> open)
    {
        while (open.TryPop(out var at))
        {
            if (at.Next < at.Parent.ChildNodes.Length)
            {
                open.Push((at.Parent, at.Next + 1));
                return at.Parent.ChildNodes[at.Next];
            }
            Leave(at.Parent);
        }
        return null;
    }

    /// <summary>Takes a node in; tells whether what is in it is to be read.</summary>
    private bool Enter(INode node)
    {
        if (node is IText text)
            Append(text.Data);
        if (node is not IElement element)
            return node is IDocument or IDocumentFragment;
        if (Silent.Contains(element.LocalName) || IsLinkList(element))
            return false;
        _line |= element.LocalName == "br" || Blocks.Contains(element.LocalName);
        _cell |= element.LocalName is "td" or "th";
        return true;
    }

    /// <summary>Whether an outermost list holds links and next to nothing else: the way about a site, related stories.</summary>
    private static bool IsLinkList(IElement element)
    {
        if (element.LocalName is not ("ul" or "ol" or "nav" or "menu") || element.ParentElement?.Closest("ul,ol,nav,menu") is not null)
            return false;
        int all = 0, linked = 0;
        foreach (var text in element.Descendants<IText>())
        {
            var length = text.Data.AsSpan().Trim().Length;
            all += length;
            linked += text.ParentElement?.Closest("a") is not null ? length : 0;
        }
        return all > 0 && linked * 10L >= all * 9L;
    }

    private void Leave(INode node) => _line |= node is IElement element && Blocks.Contains(element.LocalName);

    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                _space |= c is not ('\u200B' or '\uFEFF');
                continue;
            }
            if (char.IsControl(c))
                continue;
            if (_text.Length > 0 && (_line || _cell || _space))
                _text.Append(_line ? '\n' : _cell ? '\t' : ' ');
            (_line, _cell, _space) = (false, false, false);
            _text.Append(c);
        }
    }
}
