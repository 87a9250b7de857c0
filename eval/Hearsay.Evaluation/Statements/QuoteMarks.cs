using System.Text;

namespace Hearsay.Evaluation.Statements;

/// <summary>
/// What of a text stands in double quotation marks, or in two single ones that stand for them (<c>''</c>), the marks themselves included. A mark left open runs to the end of its line where the next line
/// that is not empty opens with a mark again, as quotes of several paragraphs are printed; else it counts for nothing. Single marks are mostly apostrophes and are left alone.
/// </summary>
internal static class QuoteMarks
{
    /// <summary>For each code point of the text, whether it is quoted.</summary>
    public static bool[] Quoted(string text)
    {
        var letters = text.EnumerateRunes().ToArray();
        var quoted = new bool[letters.Length];
        for (var line = 0; line < letters.Length;)
        {
            var end = Array.IndexOf(letters, new Rune('\n'), line);
            end = end < 0 ? letters.Length : end;
            if (Mark(letters, quoted, line, end) is >= 0 and var open && Array.FindIndex(letters, end, letter => !Rune.IsWhiteSpace(letter)) is >= 0 and var next && Width(letters, next) > 0)
                Array.Fill(quoted, true, open, end - open);
            line = end + 1;
        }
        return quoted;
    }

    /// <returns>Where a mark is left open; -1 where none is.</returns>
    private static int Mark(Rune[] letters, bool[] quoted, int first, int end)
    {
        var open = -1;
        for (var at = first; at < end; at += Math.Max(1, Width(letters, at)))
        {
            if (Width(letters, at) is not (> 0 and var width))
                continue;
            if (open >= 0 && letters[at].Value is not ('“' or '«' or '„'))
            {
                Array.Fill(quoted, true, open, at + width - open);
                open = -1;
            }
            else if (letters[at].Value is not ('”' or '»'))
                open = at;
        }
        return open;
    }

    /// <summary>The code points of the mark that stands there; 0 for none.</summary>
    private static int Width(Rune[] letters, int at) => letters[at].Value switch
    {
        '"' or '“' or '”' or '«' or '»' or '„' => 1,
        '\'' => at + 1 < letters.Length && letters[at + 1].Value == '\'' ? 2 : 0,
        _ => 0,
    };
}
