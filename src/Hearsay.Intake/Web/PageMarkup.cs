using System.Buffers;

namespace Hearsay.Intake.Web;

/// <summary>
/// How much markup a page holds, counted before it is parsed, so that a page made to exhaust the parser is refused unread. Linear.
/// </summary>
/// <param name="Depth">
/// Elements open at once at the deepest place. Elements that HTML closes by itself (p, li, td, ...) and void ones count for nothing; comments, scripts and styles are passed over.
/// </param>
/// <param name="Marks">Tags, comments and attributes; an attribute in quotes may count twice.</param>
internal readonly record struct PageMarkup(int Depth, int Marks)
{
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "keygen", "frame",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "caption", "option", "optgroup", "rb", "rt", "rtc", "rp",
        "html", "head", "body",
    };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n\f/");
    private static readonly SearchValues<char> InTag = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts until there is more than <paramref name="deepest"/> or <paramref name="most"/>.</summary>
    public static PageMarkup Of(ReadOnlySpan<char> page, int deepest, int most)
    {
        var (depth, reached, marks) = (0, 0, 0);
        for (var at = 0; at < page.Length && reached <= deepest && marks <= most;)
        {
            var open = page[at..].IndexOf('<');
            if (open < 0)
                break;
            at += open + 1;
            var rest = page[at..];
            if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!' or '?'))
                continue;
            marks++;
            if (rest.StartsWith("!--"))
                at = Behind(page, at, "-->");
            else if (rest.Length > 1 && rest[0] == '/' && char.IsAsciiLetter(rest[1]))
                depth = Math.Max(0, depth - (Lookup.Contains(Name(rest[1..])) ? 0 : 1));
            else if (char.IsAsciiLetter(rest[0]))
            {
                var name = Name(rest);
                at += name.Length;
                reached = Math.Max(reached, depth += Lookup.Contains(name) ? 0 : 1);
                at = PastAttributes(page, at, most, ref marks);
                if (Closer(name) is { } closer)
                    at = Before(page, at, closer);
            }
        }
        return new PageMarkup(reached, marks);
    }

    /// <summary>Counts the attributes of a tag, which end at the first <c>&gt;</c> that stands in no quotes.</summary>
    private static int PastAttributes(ReadOnlySpan<char> page, int at, int most, ref int marks)
    {
        while (marks <= most && page[at..].IndexOfAny(InTag) is var found and >= 0)
        {
            var next = at + found;
            if (page[next] == '>')
                return next + 1;
            var blanks = page[(next + 1)..].IndexOfAnyExcept(Separators);
            if (blanks < 0)
                return page.Length;
            at = next + 1 + blanks;
            if (page[next] != '=')
                marks += page[at] is '>' or '=' ? 0 : 1;
            else if (page[at] is '"' or '\'')
                at = PastQuotes(page, at, ref marks);
        }
        return marks <= most ? page.Length : at;
    }

    private static int PastQuotes(ReadOnlySpan<char> page, int at, ref int marks)
    {
        marks++;
        var close = page[(at + 1)..].IndexOf(page[at]);
        return close < 0 ? page.Length : at + close + 2;
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
