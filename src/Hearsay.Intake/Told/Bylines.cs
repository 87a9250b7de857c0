using Hearsay.Intake.Dates;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Told;

/// <summary>Names of persons at the beginning of a byline.</summary>
internal static class Bylines
{
    private static readonly HashSet<string> NotNames = Tsv.Words("not-names.tsv");
    private static readonly HashSet<string> Roles = Tsv.Words("roles.tsv");
    private static readonly HashSet<string> Agencies = Tsv.Words("agencies.tsv");

    private static readonly HashSet<string> Particles = Tsv.Words("name-particles.tsv");

    /// <summary>
    /// The names as written ("Jane Doe and John Roe"), or an agency; null where the text does not begin with two to five
    /// capitalised words a name, with a mark or one of a few words behind them.
    /// </summary>
    public static string? Of(string text)
    {
        if (Agencies.Contains(text.Trim()))
            return text.Trim();
        var end = NameEnd(text, 0);
        while (end > 0 && Joint(text, end) is var next and > 0 && NameEnd(text, next) is var further and > 0 && !IsRole(text, next, further))
            end = further;
        return end > 0 && EndsWell(text.AsSpan(end)) ? text[..end] : null;
    }

    /// <summary>Whether the words are what somebody does ("Science Editor") rather than who it is.</summary>
    private static bool IsRole(string text, int start, int end) =>
        text[start..end].Split(' ').Any(Roles.Contains);

    /// <summary>Where the name that begins at <paramref name="start"/> ends; 0 where none does.</summary>
    private static int NameEnd(string text, int start)
    {
        int at = start, end = 0, words = 0, capitals = 0;
        while (words < 6 && WordEnd(text, at) is var wordEnd && wordEnd > at)
        {
            var word = text[at..wordEnd];
            if (words == 0 && (NotNames.Contains(word) || MonthNames.Of(word.TrimEnd('.')) is not null && word.Length > 3))
                return 0;
            if (char.IsUpper(word[0]))
                (end, capitals) = (wordEnd, capitals + 1);
            else if (words == 0 || !IsParticle(word))
                break;
            words++;
            at = wordEnd + 1;
            if (wordEnd >= text.Length || text[wordEnd] != ' ')
                break;
        }
        return capitals >= 2 ? end : 0;
    }

    private static bool IsParticle(string word) => Particles.Contains(word) || word.Contains('-', StringComparison.Ordinal);

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || text[at] is '-' or '\'' or '\u2019'
            || text[at] == '.' && at > 0 && char.IsLetter(text[at - 1])))
            at++;
        return at;
    }

    /// <summary>Behind a comma, "and" or ampersand between two names; 0 where none follows.</summary>
    private static int Joint(string text, int at)
    {
        foreach (var joint in (ReadOnlySpan<string>)[", and ", " and ", " AND ", " & ", ", "])
            if (string.CompareOrdinal(text, at, joint, 0, joint.Length) == 0)
                return at + joint.Length;
        return 0;
    }

    private static bool EndsWell(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 0 || rest[0] is ',' or ';' or '|' or '/' or '(' or '\u2022' or '\u00B7' or '\u2014')
            return true;
        rest = rest.TrimStart();
        if (rest.Length == 0 || rest[0] is '|' or '-' or '\u2013' or '\u2014' or '(' or '@' or '/' or '\u2022' or '\u00B7')
            return true;
        foreach (var word in (ReadOnlySpan<string>)["for ", "in ", "at ", "of ", "on ", "is ", "with ", "from "])
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
