using System.Buffers;

namespace Hearsay.Reader.Manner;

/// <summary>
/// Quotations between single marks, as British papers print them (‘They knew,’ he said), written with double ones, so that whatever reads quotation marks reads them too. Each mark takes one
/// character before and after, so spans stay what they were. Apostrophes are left alone: a closing mark stands behind a stop, or where no letter follows and no better one does. A quotation
/// inside of one changes its marks the other way. Inside double marks nothing is changed.
/// </summary>
internal static class SingleMarks
{
    private const int LongestSpeech = 3000, LongestWord = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create("'‘");
    private static readonly SearchValues<char> Stops = SearchValues.Create(".,!?…:;—–");
    private static readonly SearchValues<char> Behind = SearchValues.Create(".,!?…:;—–)]\"”");
    private static readonly string[] Clipped = ["n", "em", "til", "tis", "twas", "cause", "bout", "cos", "neath"];

    /// <summary>The text, as long as before; the same one where no such quotation stands in it.</summary>
    public static string Doubled(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text;
        char[]? changed = null;
        var inDouble = false;
        for (var at = 0; at < text.Length; at++)
        {
            inDouble = text[at] switch { '“' => true, '”' => false, '"' => !inDouble, '\n' when IsBreak(text, at) => false, _ => inDouble };
            if (inDouble || !Opens(text, at))
                continue;
            var close = Close(text, at);
            if (close < 0 && !RunsOn(text, at))
                continue;
            changed ??= text.ToCharArray();
            changed[at] = '“';
            if (close < 0)
                continue;
            changed[close] = '”';
            Swap(changed, at + 1, close);
            at = close;
        }
        return changed is null ? text : new string(changed);
    }

    private static bool Opens(string text, int at) => Marks.Contains(text[at]) && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] is '…' or '£' or '$' || (char.IsDigit(text[at + 1]) && text[at] == '‘'))
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-') && !IsClipped(text, at + 1);

    /// <summary>"'em", "’n’", "'90s": a word with its beginning left out.</summary>
    private static bool IsClipped(string text, int first)
    {
        var end = first;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text.AsSpan(first, end - first);
        if (word.Length == 3 && char.IsDigit(word[0]) && word[2] == 's')
            return true;
        foreach (var clipped in Clipped)
            if (word.Equals(clipped, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The mark that closes what opens at <paramref name="open"/>; -1 for none.</summary>
    private static int Close(string text, int open)
    {
        var (mark, possible) = (text[open] == '‘' ? '’' : '\'', -1);
        for (var at = open + 2; at < Math.Min(text.Length, open + LongestSpeech) && !IsBreak(text, at); at++)
        {
            if (text[at] == '‘' && Opens(text, at))
                break;
            if (text[at] != mark || char.IsWhiteSpace(text[at - 1]) || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
                continue;
            if (Stops.Contains(text[at - 1]) || at + 1 == text.Length || Behind.Contains(text[at + 1]) || IsBreak(text, at + 1))
                return at;
            if (possible < 0 && (text[at - 1] is not ('s' or 'S') || at - open <= LongestWord))
                possible = at;
            if (text[at - 1] is not ('s' or 'S'))
                return at;
        }
        return possible;
    }

    /// <summary>Whether the next paragraph opens with the mark again, as long speeches are printed.</summary>
    private static bool RunsOn(string text, int open)
    {
        for (var at = open; at < Math.Min(text.Length, open + LongestSpeech); at++)
            if (IsBreak(text, at))
            {
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
                return at < text.Length && text[at] == text[open];
            }
        return false;
    }

    /// <summary>Whether a paragraph ends there.</summary>
    private static bool IsBreak(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('\n' or '\r'))
            return false;
        var next = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        return next >= text.Length || text[next] is '\n' or '\r';
    }

    private static void Swap(char[] text, int first, int end)
    {
        for (var at = first; at < end; at++)
            text[at] = text[at] switch { '“' => '‘', '”' => '’', '"' => '\'', var other => other };
    }
}
