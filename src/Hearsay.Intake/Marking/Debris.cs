namespace Hearsay.Intake.Marking;

/// <summary>What is left of a page's machinery: rules of marks, comments, scripts, lone addresses.</summary>
internal static class Debris
{
    public static bool Is(string text, Span block)
    {
        var line = block.Of(text);
        return !HasLetter(line) || line.StartsWith("<!--") && line.EndsWith("-->") || line.StartsWith("@media ")
            || IsCall(line) || IsAddress(line);
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        return false;
    }

    /// <summary>A call of a script: <c>player.start('id');</c>.</summary>
    private static bool IsCall(ReadOnlySpan<char> line)
    {
        if (!line.EndsWith(");"))
            return false;
        var open = line.IndexOf('(');
        return open > 2 && IsName(line[..open]);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '$'))
                return false;
        return true;
    }

    /// <summary>One word that is a web or mail address.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(" \t\u00A0") >= 0 || line.Length > 400)
            return false;
        return line.StartsWith("http://") || line.StartsWith("https://") || line.StartsWith("www.")
            || line.IndexOf('@') > 0 && line.LastIndexOf('.') > line.IndexOf('@')
            || line.EndsWith(".com") || line.EndsWith(".org") || line.EndsWith(".net");
    }
}
