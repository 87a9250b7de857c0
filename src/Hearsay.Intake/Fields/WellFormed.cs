using System.Text;

namespace Hearsay.Intake.Fields;

/// <summary>Text that can be written as UTF-8.</summary>
internal static class WellFormed
{
    /// <summary>The text with U+FFFD for each lone surrogate: as long as before.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsLone(text, i))
                return Replace(text, i);
            else if (char.IsHighSurrogate(text[i]))
                i++;
        return text;
    }

    /// <summary>One line: white space and control characters made single spaces, none at the ends; null where nothing is left.</summary>
    public static string? Line(string text)
    {
        var line = new StringBuilder();
        foreach (var c in Of(text))
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        return line.ToString().TrimEnd() is { Length: > 0 } kept ? kept : null;
    }

    private static string Replace(string text, int first)
    {
        var chars = text.ToCharArray();
        for (var i = first; i < chars.Length; i++)
            if (IsLone(text, i))
                chars[i] = '\uFFFD';
            else if (char.IsHighSurrogate(text[i]))
                i++;
        return new string(chars);
    }

    private static bool IsLone(string text, int i) =>
        char.IsLowSurrogate(text[i]) || char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]));
}
