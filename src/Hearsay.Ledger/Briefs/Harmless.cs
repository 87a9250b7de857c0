using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Briefs;

/// <summary>
/// Makes the words of a report safe to print: what could steer a terminal or reorder a line is shown as a replacement character, white space
/// becomes a single space. Letters of every script stay as they are.
/// </summary>
public static class Harmless
{
    /// <summary>One line, without control, format and direction characters, line breaks, and halves of surrogate pairs.</summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                Space(line);
            else if (IsHarmful(rune))
                line.Append('\uFFFD');
            else
                line.Append(rune.ToString());
        }
        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The same for a text of several lines: its line breaks, of whatever kind, become <c>\n</c>, and of its other white space only what a page would not show is changed.</summary>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            lines.Append(rune.Value is '\n' or '\t' ? rune.ToString() : Rune.IsControl(rune) && Rune.IsWhiteSpace(rune) ? " " : IsHarmful(rune) ? "\uFFFD" : rune.ToString());
        return lines.ToString();
    }

    private static void Space(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
    }

    private static bool IsHarmful(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0x00AD),
        _ => false,
    };
}
