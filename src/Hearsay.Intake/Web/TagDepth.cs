using System.Buffers;

namespace Hearsay.Intake.Web;

/// <summary>
/// Counts how deep a page's elements lie within each other before it is parsed, so that a page made to exhaust the parser is
/// refused unread. Elements that HTML closes by itself (p, li, td, ...) and void ones count for nothing; comments, scripts
/// and styles are passed over. Linear.
/// </summary>
internal static class TagDepth
{
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "keygen", "frame",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "caption", "option", "optgroup", "rb", "rt", "rtc", "rp",
        "html", "head", "body",
    };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more than <paramref name="limit"/> counted elements are open at once anywhere.</summary>
    public static bool Exceeds(ReadOnlySpan<char> page, int limit)
    {
        for (int at = 0, depth = 0; at < page.Length;)
        {
            var open = page[at..].IndexOf('<');
            if (open < 0)
                return false;
            at += open + 1;
            var rest = page[at..];
            if (rest.StartsWith("!--"))
                at = Behind(page, at, "-->");
            else if (rest.Length > 1 && rest[0] == '/' && char.IsAsciiLetter(rest[1]))
                depth = Math.Max(0, depth - (Lookup.Contains(Name(rest[1..])) ? 0 : 1));
            else if (rest.Length > 0 && char.IsAsciiLetter(rest[0]))
            {
                var name = Name(rest);
                at += name.Length;
                if (!Lookup.Contains(name) && ++depth > limit)
                    return true;
                if (Closer(name) is { } closer)
                    at = Before(page, at, closer);
            }
        }
        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnds);
        return end < 0 ? tag : tag[..end];
    }

    /// <summary>What ends an element whose content is no markup.</summary>
    private static string? Closer(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script"
        : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style"
        : name.Equals("textarea", StringComparison.OrdinalIgnoreCase) ? "</textarea"
        : name.Equals("title", StringComparison.OrdinalIgnoreCase) ? "</title"
        : null;

    private static int Behind(ReadOnlySpan<char> page, int at, string mark) =>
        page[at..].IndexOf(mark) is var found and >= 0 ? at + found + mark.Length : page.Length;

    private static int Before(ReadOnlySpan<char> page, int at, string mark) =>
        page[at..].IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? at + found : page.Length;
}
