using Hearsay.Intake.Blocks;
using Hearsay.Intake.Dates;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Told;

/// <summary>
/// Reads <c>KYIV (AP) —</c>, <c>Taipei, Taiwan –</c>, <c>GENEVA, 12 March (Agency) -</c>, <c>SAN LORENZO, 3 JAN 90 --</c> and
/// <c>(Reuters) -</c>: a place in capitals, or a capitalised one with a region, date or agency behind it, then a dash.
/// </summary>
internal static class DatelineReader
{
    private const int Blocks = 6, Longest = 120, LongestLabel = 20;
    private static readonly HashSet<string> NotPlaces = Tsv.Words("not-places.tsv");
    private static readonly HashSet<string> Agencies = Tsv.Words("agencies.tsv");

    /// <summary>The first dateline among the first blocks, or null.</summary>
    public static Dateline? First(string text, List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count && i < Blocks; i++)
            if (Read(text, blocks[i].Span, i, i + 1 < blocks.Count) is { } dateline)
                return dateline;
        return null;
    }

    /// <param name="goesOn">Whether a block follows, so that the dateline may stand on a line of its own.</param>
    private static Dateline? Read(string text, Span block, int index, bool goesOn)
    {
        var head = text.AsSpan(block.Start, Math.Min(block.Length, Longest));
        var brackets = 0;
        for (var dash = 0; dash < head.Length; dash++)
            if (head[dash] is '(' or ')')
                brackets += head[dash] == '(' ? 1 : -1;
            else if (brackets == 0 && DashLength(head, dash) is var length and > 0)
                return BeginsSentence(head[(dash + length)..]) || goesOn && dash + length == block.Length
                    ? Parse(head[..dash].Trim().ToString(), index, new Span(block.Start, block.Start + dash + length + LabelLength(head[(dash + length)..])))
                    : null;
        return null;
    }

    /// <summary>Length of the dash at that place: a long one, two hyphens, or a hyphen or short dash between spaces.</summary>
    private static int DashLength(ReadOnlySpan<char> head, int at) => head[at] switch
    {
        '\u2014' or '\u2015' => 1,
        '-' when head[at..].StartsWith("--") => 2,
        '-' or '\u2013' when at > 0 && (head[at - 1] == ' ' || head[at - 1] == ')') && (at + 1 == head.Length || char.IsWhiteSpace(head[at + 1])) => 1,
        _ => 0,
    };

    /// <summary>Length of a monitoring service's label behind the dash ("[TEXT]", "[Excerpt]"), the spaces before it included; 0 where there is none.</summary>
    private static int LabelLength(ReadOnlySpan<char> rest)
    {
        var start = rest.Length - rest.TrimStart("- \t\r\n\u00A0").Length;
        if (start == rest.Length || rest[start] != '[' || rest[start..].IndexOf(']') is not (> 1 and < LongestLabel and var length))
            return 0;
        foreach (var c in rest[(start + 1)..(start + length)])
            if (!char.IsLetter(c))
                return 0;
        return start + length + 1;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart("- \t\r\n\u00A0");
        return rest.Length > 1 && (char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || rest[0] is '"' or '\'' or '\u201C' or '\u2018' or '[' or '$');
    }

    private static Dateline? Parse(string head, int index, Span span)
    {
        var agency = Bracket(ref head);
        if (head.Length == 0)
            return agency is not null && Agencies.Contains(agency) ? new Dateline(index, span, null, null, agency) : null;
        var parts = head.Split(',', StringSplitOptions.TrimEntries);
        PartialDate? date = null;
        bool dated = false, region = false;
        for (var i = 1; i < parts.Length; i++)
            if (DateOf(string.Join(", ", parts[i..]), out date))
            {
                dated = true;
                break;
            }
            else if (IsPlace(parts[i], capitals: false))
                region = true;
            else
                return null;
        var isAgency = agency is not null && (dated || Agencies.Contains(agency));
        return IsPlace(parts[0], capitals: !(dated || region || isAgency))
            ? new Dateline(index, span, head, date, isAgency ? agency : null)
            : null;
    }

    /// <summary>Takes the last bracketed words off the head.</summary>
    private static string? Bracket(ref string head)
    {
        var open = head.LastIndexOf('(');
        if (open < 0 || !head.EndsWith(')'))
            return null;
        var inner = string.Join(' ', head[(open + 1)..^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        head = head[..open].TrimEnd();
        return inner.Length is > 1 and <= 60 ? inner : null;
    }

    /// <summary>Whether the words are a date, or a wire's "NO DATE"; <paramref name="date"/> is null where they tell no year.</summary>
    private static bool DateOf(string words, out PartialDate? date)
    {
        date = DateReader.TryRead(words, shortYears: true, out var read, out var length) && words[length..].Trim().Length == 0 ? read : null;
        if (date is not null || words.Equals("NO DATE", StringComparison.OrdinalIgnoreCase))
            return true;
        var tokens = words.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return tokens.Length is 1 or 2 && tokens.Any(token => MonthNames.Of(token) is not null)
            && tokens.All(token => MonthNames.Of(token) is not null || token.Length <= 2 && token.All(char.IsAsciiDigit));
    }

    /// <summary>One to five capitalised words, brackets around a further one allowed ("HAVANA (CUBA)").</summary>
    private static bool IsPlace(string part, bool capitals)
    {
        var words = part.Split([' ', '\n', '\r', '\t', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 5 || part.Length < 2 || NotPlaces.Contains(words[0].TrimEnd(':', '!')))
            return false;
        if (capitals && (part.Count(char.IsLetter) < 3 || part.Any(char.IsLower)))
            return false;
        return words.All(word => IsPlaceWord(word.Trim('(', ')')));
    }

    private static bool IsPlaceWord(string word) =>
        word.Length > 0 && (char.IsUpper(word[0]) || word is "de" or "del" or "la" or "of" or "the" or "al" or "and" or "near")
        && word.All(c => char.IsLetter(c) || c is '.' or '\'' or '\u2019' or '-');
}
